/** Decodes bytes as UTF-8, or says that they are not. */

const decoder = new TextDecoder('utf-8', { fatal: true });

/** The text, or null when the bytes are not UTF-8. A byte-order mark is dropped. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}
