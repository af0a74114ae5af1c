/** Which Node can run the command: `engines` of package.json, said before a missing module says it worse. */

const needed = [22, 13] as const;

/** What to tell who has an older Node; undefined where it is new enough. English: nothing else is loaded yet. */
export function nodeTooOld(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return undefined;
  return `tweetup needs Node ${needed.join('.')} or newer, and this is ${version}. See https://nodejs.org.`;
}
