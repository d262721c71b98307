/** Reads variable-length integers and keeps the place after them. */
export class VarintReader {
  at = 0;

  /** One to nine bytes, seven bits each but the last; beyond 2^53 the number is rounded. */
  read(bytes: Uint8Array): number {
    let value = 0;
    for (let index = 0; index < 8; index++) {
      const byte = bytes[this.at++] ?? 0;
      value = value * 128 + (byte & 0x7f);
      if (byte < 0x80) return value;
    }
    return value * 256 + (bytes[this.at++] ?? 0);
  }
}
