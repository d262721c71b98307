import { OdcError } from '../../base/errors.ts';
import { openTable } from '../../table/open.ts';
import type { FileKind } from './file-kind.ts';
import { heldTable } from './table-of.ts';

/** From there on the kernels earn what it costs to prepare them. */
const KERNELS_FROM = 128 * 1024;

/** Small blocks, so that a part of them can be looked at more closely than the others. */
const CHUNK_BYTES = 64 * 1024;

/** Delimited text, gzipped or not. A text of one column is prose, unless its name says a table. */
export const delimited: FileKind = {
  id: 'delimited',
  sort: 'table',
  extensions: ['.csv', '.tsv', '.tab', '.txt', '.csv.gz', '.tsv.gz', '.txt.gz'],
  contents: ['text'],
  async *tables({ source, file }) {
    const kernels = file.bytes >= KERNELS_FROM ? 'on' : 'auto';
    const table = await openTable(source, { kernels, chunkBytes: CHUNK_BYTES });
    const isNamed = /\.[ct]sv(?:\.gz)?$/i.test(file.path);
    if (!isNamed && table.header.columns.length < 2) {
      throw new OdcError('input', 'not-a-table', { path: file.path, kind: 'document' });
    }
    yield heldTable(table);
  },
};
