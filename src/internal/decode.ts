/** Bytes of a file or an answer as text. */

/**
 * UTF-8, or UTF-16 where the file says so, since Windows tools write it, or what the server said. Bytes that are none of
 * it become U+FFFD.
 * @param charset of the content type
 */
export function decode(bytes: Uint8Array, charset?: string): string {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  const decoder = decoderOf(marked ?? charset);
  const text = decoder.decode(bytes);
  if (decoder.encoding !== 'utf-8' || !text.includes('\uFFFD')) return text;
  return decoder.decode(joined(bytes));
}

/** What is no encoding is taken as UTF-8. */
function decoderOf(charset: string | undefined): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}

/** Calendar software that folds lines after 75 bytes cuts through characters; RFC 5545 3.1 has readers join bytes first. */
function joined(bytes: Uint8Array): Uint8Array {
  const result = new Uint8Array(bytes.length);
  let length = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (length > 0 && result[length - 1]! >= 0x80) {
      const after = bytes[i] === 13 ? i + 1 : i;
      const isFold = bytes[after] === 10 && (bytes[after + 1] === 32 || bytes[after + 1] === 9);
      // The rest of a character goes on with bytes that nothing begins with.
      if (isFold && (bytes[after + 2] ?? 0) >> 6 === 2) i = after + 2;
    }
    result[length++] = bytes[i]!;
  }
  return result.subarray(0, length);
}
