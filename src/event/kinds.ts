/** The kinds of gathering and of audience that the library knows; others are kept and reported. */
export const knownKinds: readonly string[] = ['tweetup', 'museum-visit', 'teachmeet', 'chat', 'call'];
export const knownAudiences: readonly string[] = ['adults', 'all-ages', 'minors'];
