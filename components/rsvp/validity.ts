/** What the form around the element is told. Pure: state in, flags and key of the sentence out. */

export interface Answerable {
  value: string;
  required: boolean;
}

export function validityOf({ value, required }: Answerable): { valueMissing: boolean } {
  return { valueMissing: required && value === '' };
}
