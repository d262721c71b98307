import { OdcError } from '../../../base/errors.ts';

/** A field of a dBase table. */
export interface DbfField {
  readonly name: string;
  /** `C` text, `N` and `F` numbers, `D` day, `L` yes or no, `M` memo… */
  readonly type: string;
  readonly offset: number;
  readonly length: number;
}

export interface DbfHeader {
  readonly fields: readonly DbfField[];
  /** Where records start, and the bytes of each. */
  readonly start: number;
  readonly recordBytes: number;
  readonly records: number;
  /** By its language mark, when it has one. */
  readonly encoding: string | undefined;
}

const FIELD_BYTES = 32;
const END_OF_FIELDS = 0x0d;
/** Language marks of French machines and of UTF-8 (dBase, Esri). */
const LANGUAGES: Readonly<Record<number, string>> = {
  1: 'cp437',
  2: 'cp850',
  3: 'windows-1252',
  87: 'windows-1252',
};

/**
 * Reads the header of a `.dbf`.
 * @param head first bytes, the whole header
 * @throws OdcError `input`, `dbf-broken`
 */
export function readDbfHeader(head: Uint8Array, path: string): DbfHeader {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const broken = () => new OdcError('input', 'dbf-broken', { path });
  if (head.length < 33) throw broken();
  const start = view.getUint16(8, true);
  const recordBytes = view.getUint16(10, true);
  const fields: DbfField[] = [];
  let offset = 1;
  for (let at = 32; at + FIELD_BYTES <= Math.min(start, head.length); at += FIELD_BYTES) {
    if (head[at] === END_OF_FIELDS) break;
    const length = head[at + 16] ?? 0;
    fields.push({
      name: nameAt(head, at),
      type: String.fromCharCode(head[at + 11] ?? 0),
      offset,
      length,
    });
    offset += length;
  }
  if (fields.length === 0 || start < 33 || offset > recordBytes) throw broken();
  return {
    fields,
    start,
    recordBytes,
    records: view.getUint32(4, true),
    encoding: LANGUAGES[head[29] ?? 0],
  };
}

function nameAt(head: Uint8Array, at: number): string {
  const bytes = head.subarray(at, at + 11);
  const end = bytes.indexOf(0);
  return Buffer.from(end < 0 ? bytes : bytes.subarray(0, end))
    .toString('latin1')
    .trim();
}
