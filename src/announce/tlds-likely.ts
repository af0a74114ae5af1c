/** Whether a lower-case label is a top-level domain. */
export type IsTld = (label: string) => boolean;

/** Without a list: two letters or more. Takes file names for addresses, so that lengths err on the safe side. */
export const likelyTld: IsTld = (label) => /^[a-z]{2,24}$/.test(label);
