import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './odc.ts';
import { errorsOf, kindOf, type ReportedFile, reported } from './support/reported.ts';

/**
 * The examples that the authors of the published schemas give, where they are at hand: the valid
 * ones have no error; the others have those of `test/official/expected.txt`.
 */
const SHARED = path.resolve(ROOT, '../shared');
const EXAMPLES = `${SHARED}/samples/official`;
const SCHEMAS = `${SHARED}/reference/schemas`;
const isHere = existsSync(EXAMPLES) && existsSync(SCHEMAS);

const expected = readExpected(readFileSync(`${ROOT}test/official/expected.txt`, 'utf8'));
const examples = isHere
  ? readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' })
      .filter((name) => /[\\/].+\.(csv|ods|xlsx)$/.test(name))
      .map((name) => name.replaceAll('\\', '/'))
      .sort()
  : [];

describe.skipIf(!isHere)('the official examples', () => {
  it.each(examples)('%s', (name) => {
    const schema = `${SCHEMAS}/${path.posix.dirname(name)}/schema.json`;
    const { code, file } = reported(`${EXAMPLES}/${name}`, schema);
    const wanted = expected.get(name) ?? [];
    expect(places(file)).toEqual(wanted.toSorted());
    expect(code).toBe(wanted.length === 0 ? 0 : 1);
  });

  it('are all there', () => {
    expect([...expected.keys()].filter((name) => !examples.includes(name))).toEqual([]);
    expect(examples.length).toBeGreaterThan(25);
  });
});

/** `field code constraint: rows`, rows next to each other as a range. */
function places(file: ReportedFile): string[] {
  const rows = new Map<string, number[]>();
  for (const issue of errorsOf(file)) {
    const kind = kindOf(issue);
    rows.set(kind, [...(rows.get(kind) ?? []), issue.row ?? 0]);
  }
  return [...rows].map(([kind, found]) => `${kind}: ${ranges(found)}`).sort();
}

function ranges(rows: readonly number[]): string {
  const parts: [number, number][] = [];
  for (const row of rows) {
    const last = parts.at(-1);
    if (last !== undefined && row === last[1] + 1) last[1] = row;
    else parts.push([row, row]);
  }
  return parts.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(',');
}

function readExpected(text: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  let open: string[] = [];
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith(' ')) open.push(line.trim());
    else {
      open = [];
      found.set(line, open);
    }
  }
  return found;
}
