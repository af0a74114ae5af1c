/** `2026-12-03 18:30` as `2026-12-03T18:30`: people write it so. Other text stays as it is. */
export function spaced(text: string): string {
  return text.trim().replace(/^(\d{4}-\d{2}-\d{2})[ t](\d)/, '$1T$2');
}
