import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { odc, ROOT } from './odc.ts';

/**
 * Golden cases of the built program. A folder of `test/cli/` is a case: `command.json` holds
 * `{args, code, env?, stdin?}`; `expected.txt` holds what standard output must be, `expected-err.txt`
 * standard error. With `writes`, the case runs in a copy of its folder, which must hold nothing more
 * afterwards than these files, as `expected-NAME` has them. `UPDATE_GOLDEN=1 npx vitest run test/cli.test.ts` writes them again: read the diff.
 */
interface Case {
  readonly says: string;
  readonly args: readonly string[];
  readonly code: number;
  readonly env?: Readonly<Record<string, string>>;
  /** File of the case given as standard input. */
  readonly stdin?: string;
  /** Files that it writes; an empty list when it must leave nothing. */
  readonly writes?: readonly string[];
  /** File of the case that nobody else may read. */
  readonly secret?: string;
}

const CASES = `${ROOT}test/cli`;
const update = process.env.UPDATE_GOLDEN === '1';

describe.each(readdirSync(CASES).sort())('%s', (name) => {
  const folder = `${CASES}/${name}`;
  const wanted = JSON.parse(readFileSync(`${folder}/command.json`, 'utf8')) as Case;

  it.skipIf(wanted.writes !== undefined)(wanted.says, () => {
    tells(folder);
  });

  it.skipIf(wanted.writes === undefined)(wanted.says, () => {
    const copy = mkdtempSync(join(tmpdir(), 'odc-cas-'));
    try {
      cpSync(folder, copy, { recursive: true });
      if (wanted.secret !== undefined) chmodSync(join(copy, wanted.secret), 0o600);
      tells(copy);
      const { writes = [] } = wanted;
      const before = readdirSync(folder);
      expect(readdirSync(copy).filter((file) => !before.includes(file))).toEqual(
        [...writes].sort(),
      );
      for (const file of writes) {
        compare(`${folder}/expected-${file}`, stable(readFileSync(join(copy, file), 'utf8')));
      }
    } finally {
      rmSync(copy, { recursive: true });
    }
  });

  function tells(cwd: string): void {
    const run = odc(wanted.args, {
      cwd,
      ...(wanted.stdin === undefined ? {} : { input: readFileSync(`${folder}/${wanted.stdin}`) }),
      ...(wanted.env === undefined ? {} : { env: wanted.env }),
    });
    expect(run.code, run.err).toBe(wanted.code);
    compare(`${folder}/expected.txt`, stable(run.out));
    compare(`${folder}/expected-err.txt`, stable(run.err));
  }
});

/** Durations, dates and versions change from one run to the next. */
function stable(text: string): string {
  return text
    .replace(/"seconds": ?[\d.]+/g, '"seconds":0')
    .replace(/"date": ?"[\d-]+T[^"]+"/g, '"date":"AAAA-MM-JJ"')
    .replace(/"version": ?"\d+\.\d+\.\d+"/g, '"version":"x.y.z"');
}

function compare(file: string, text: string): void {
  if (update) {
    if (text !== '') writeFileSync(file, text);
    return;
  }
  const expected = existsSync(file) ? readFileSync(file, 'utf8') : '';
  expect(text).toBe(expected);
}
