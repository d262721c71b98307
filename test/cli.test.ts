import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { odc, ROOT } from './odc.ts';

/**
 * Golden cases of the built program. A folder of `test/cli/` is a case: `command.json` holds
 * `{args, code, env?, stdin?}`; `expected.txt` holds what standard output must be, `expected-err.txt`
 * standard error. `UPDATE_GOLDEN=1 npx vitest run test/cli.test.ts` writes them again: read the diff.
 */
interface Case {
  readonly says: string;
  readonly args: readonly string[];
  readonly code: number;
  readonly env?: Readonly<Record<string, string>>;
  /** File of the case given as standard input. */
  readonly stdin?: string;
}

const CASES = `${ROOT}test/cli`;
const update = process.env.UPDATE_GOLDEN === '1';

describe.each(readdirSync(CASES).sort())('%s', (name) => {
  const folder = `${CASES}/${name}`;
  const wanted = JSON.parse(readFileSync(`${folder}/command.json`, 'utf8')) as Case;

  it(wanted.says, () => {
    const run = odc(wanted.args, {
      cwd: folder,
      ...(wanted.stdin === undefined ? {} : { input: readFileSync(`${folder}/${wanted.stdin}`) }),
      ...(wanted.env === undefined ? {} : { env: wanted.env }),
    });
    expect(run.code, run.err).toBe(wanted.code);
    compare(`${folder}/expected.txt`, stable(run.out));
    compare(`${folder}/expected-err.txt`, stable(run.err));
  });
});

/** Durations and versions change from one run to the next. */
function stable(text: string): string {
  return text
    .replace(/"seconds": ?[\d.]+/g, '"seconds":0')
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
