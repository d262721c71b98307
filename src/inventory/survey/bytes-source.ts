import type { ByteSource } from '../../ports/bytes.ts';

/** Bytes in memory as a source: what was unpacked from an archive. */
export function bytesSource(path: string, bytes: Uint8Array): ByteSource {
  return {
    path,
    size: bytes.length,
    again: true,
    open() {
      let at = 0;
      return {
        read(into) {
          const piece = bytes.subarray(at, at + into.length);
          into.set(piece);
          at += piece.length;
          return piece.length;
        },
        close() {},
      };
    },
    openAt: () => ({
      readAt(into, at) {
        const piece = bytes.subarray(at, at + into.length);
        into.set(piece);
        return piece.length;
      },
      close() {},
    }),
  };
}
