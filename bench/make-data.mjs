// Writes the bench's own tables under bench/data (kept from one run to the next).
import { closeSync, existsSync, mkdirSync, openSync, statSync, writeSync } from 'node:fs';
import iconv from 'iconv-lite';
import { seeded } from './random.mjs';

const folder = new URL('data/', import.meta.url).pathname;

/**
 * @param {{name: string, table: object, rows: number, delimiter?: string, encoding?: string, damaged?: boolean}} wanted
 * @returns path and size in bytes
 */
export function makeTable({
  name,
  table,
  rows,
  delimiter = ',',
  encoding = 'utf8',
  damaged = false,
}) {
  mkdirSync(folder, { recursive: true });
  const path = `${folder}${name}-${rows}.csv`;
  if (!existsSync(path)) {
    const random = seeded(20240101);
    const file = openSync(path, 'w');
    let block = `${table.columns.join(delimiter)}\n`;
    for (let index = 0; index < rows; index++) {
      const row = table.row(random, index);
      if (damaged) table.damage(row, index);
      block += `${row.map((cell) => quoted(cell, delimiter)).join(delimiter)}\n`;
      if (block.length < 1 << 20) continue;
      writeSync(file, iconv.encode(block, encoding));
      block = '';
    }
    writeSync(file, iconv.encode(block, encoding));
    closeSync(file);
  }
  return { path, bytes: statSync(path).size };
}

function quoted(cell, delimiter) {
  return cell.includes(delimiter) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
}
