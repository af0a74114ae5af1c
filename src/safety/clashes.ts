export interface Clash {
  a: number;
  b: number;
}
export function findClashes(): Clash[] {
  return [];
}
