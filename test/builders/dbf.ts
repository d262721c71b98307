/** A field of a made dBase table. */
export type DbfColumn = readonly [name: string, type: string, length: number];

/** A `.dbf` whose texts are written in windows-1252; a row that starts with `*` is deleted. */
export function dbf(
  columns: readonly DbfColumn[],
  rows: readonly (readonly string[])[],
): Uint8Array {
  const recordBytes = 1 + columns.reduce((sum, [, , length]) => sum + length, 0);
  const start = 32 + 32 * columns.length + 1;
  const head = Buffer.alloc(start);
  head.set([3, 124, 5, 1]);
  head.writeUInt32LE(rows.length, 4);
  head.writeUInt16LE(start, 8);
  head.writeUInt16LE(recordBytes, 10);
  for (const [index, [name, type, length]] of columns.entries()) {
    const at = 32 + 32 * index;
    head.write(name, at, 'latin1');
    head.write(type, at + 11, 'latin1');
    head[at + 16] = length;
  }
  head[start - 1] = 0x0d;
  const records = rows.map((cells) => {
    const [mark = ' ', ...texts] = cells;
    return (
      mark + columns.map(([, , length], index) => (texts[index] ?? '').padEnd(length)).join('')
    );
  });
  return Buffer.concat([head, Buffer.from(`${records.join('')}\u001a`, 'latin1')]);
}
