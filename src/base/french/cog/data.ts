import { brotliDecompressSync } from 'node:zlib';

/** The packed data, as `scripts/build-cog.mjs` writes and describes them. */
export interface CogData {
  readonly year: number;
  readonly codes: string;
  readonly parts: string;
  readonly postcodes: string;
  readonly former: string;
  readonly names: string;
  readonly departements: string;
  readonly regions: string;
}

/** A packed text, whole. */
export function unpack(packed: string): string {
  return brotliDecompressSync(Buffer.from(packed, 'base64')).toString('utf8');
}

/** The small number that a character stands for. */
export function numberAt(text: string, index: number): number {
  return text.charCodeAt(index) - 0x20;
}
