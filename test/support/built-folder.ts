import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';

const update = process.env.UPDATE_GOLDEN === '1';

/** Compares a text with the file that holds what is expected; `UPDATE_GOLDEN=1` writes it. */
export function expectFile(file: string, text: string): void {
  if (update) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(text).toBe(readFileSync(file, 'utf8'));
}

/** The bytes of a workbook depend on the zlib of Node, and with them digests and sizes. */
export function stable(text: string): string {
  return text
    .replace(/\b[0-9a-f]{64}\b/g, 'SHA-256')
    .replace(/"(bytes|odc:bytes)": \d+/g, '"$1": 0')
    .replace(/(byteSize )"\d+"|\(\d+ ko\)/g, '$1"0"')
    .replace(/"odc:version": "[\d.]+"|odc \d+\.\d+\.\d+/g, 'odc x.y.z');
}

/** Compares the files of a dataset that was built, texts whole and the others by their names. */
export function expectBuilt(folder: string, expected: string): void {
  const names = readdirSync(folder).sort();
  expectFile(`${expected}/fichiers.txt`, `${names.join('\n')}\n`);
  for (const name of names.filter((one) => !/\.(xlsx|parquet)$|SHA256SUMS/.test(one))) {
    expectFile(`${expected}/${name}`, stable(readFileSync(`${folder}/${name}`, 'utf8')));
  }
}
