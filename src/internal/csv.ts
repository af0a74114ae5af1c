/** Comma-separated values (RFC 4180) that spreadsheets open as they are meant. */

/** One cell. Text that a spreadsheet would take for a formula gets an apostrophe in front. */
export function csvCell(value: string | number | boolean | undefined): string {
  if (value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const text = /^[\s]*[=+\-@\t\r|%]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as a file, with the byte order mark by which Excel knows UTF-8. */
export function csvFile(rows: readonly (readonly (string | number | boolean | undefined)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}
