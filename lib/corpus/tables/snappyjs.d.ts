/** The types of a package that has none. */
declare module 'snappyjs' {
  /** Snappy's raw format (no frames); a `Buffer` gives a `Buffer`. */
  export function compress<Bytes extends Uint8Array>(bytes: Bytes): Bytes;
}
