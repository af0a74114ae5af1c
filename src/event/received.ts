/** The value that came, short enough to print. */
export function received(value: unknown): { received?: string } {
  if (value === undefined) return {};
  const text = typeof value === 'string' ? value : typeof value === 'object' ? shape(value) : String(value);
  return { received: text.length > 60 ? `${text.slice(0, 59).toWellFormed()}…` : text };
}

function shape(value: object | null): string {
  return value === null ? 'null' : Array.isArray(value) ? '[…]' : '{…}';
}
