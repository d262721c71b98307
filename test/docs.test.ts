import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { referencePages } from '../scripts/build-reference.mjs';
import { odc, ROOT } from './odc.ts';

/**
 * Documentation is run: a block ```console holds commands (`$ odc …`) and what they print, on both
 * outputs, exactly; a line `…` stands for lines left out. `$ echo $?` shows an exit code.
 */
interface Shown {
  readonly command: string;
  readonly output: string;
}

const pages = [
  'README.md',
  'LISEZMOI.md',
  ...readdirSync(`${ROOT}docs/guide`).map((name) => `docs/guide/${name}`),
].filter((name) => existsSync(`${ROOT}${name}`));

function shownIn(page: string): Shown[] {
  const text = readFileSync(`${ROOT}${page}`, 'utf8');
  const blocks = [...text.matchAll(/^```console\n([\s\S]*?)^```$/gm)].map(
    ([, block = '']) => block,
  );
  return blocks.flatMap((block) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((part) => {
        const [command = '', ...output] = part.trimEnd().split('\n');
        return { command, output: output.join('\n').trim() };
      }),
  );
}

function run(command: string, before: number | null): { output: string; code: number | null } {
  if (command === 'echo $?') return { output: String(before), code: 0 };
  const [program, ...args] = [...command.matchAll(/"([^"]*)"|\S+/g)].map(
    ([word, quoted]) => quoted ?? word,
  );
  if (program !== 'odc') return { output: '', code: null };
  const { out, err, code } = odc(args);
  return { output: (out + err).trim(), code };
}

describe.each(pages)('%s', (page) => {
  let code: number | null = null;
  it.each(shownIn(page))('$command', ({ command, output }) => {
    const ran = run(command, code);
    code = ran.code;
    if (output === '') return;
    const parts = output.split(/^…\n?/m).map((part) => part.trim());
    let at = 0;
    for (const part of parts) {
      const found = ran.output.indexOf(part, at);
      expect(found, `${ran.output}\n--- lacks ---\n${part}`).toBeGreaterThanOrEqual(0);
      at = found + part.length;
    }
    if (parts.length === 1) expect(ran.output).toBe(output);
  });

  it('links to files that exist', () => {
    const folder = page.includes('/') ? `${page.slice(0, page.lastIndexOf('/'))}/` : '';
    const text = readFileSync(`${ROOT}${page}`, 'utf8');
    const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)(?:#[^)]*)?\)/g)];
    const broken = links
      .map(([, link = '']) => link)
      .filter((link) => !existsSync(`${ROOT}${folder}${link}`));
    expect(broken).toEqual([]);
  });
});

describe('the two pages of presentation', () => {
  it('show the same commands in the same order', () => {
    const [english, french] = ['README.md', 'LISEZMOI.md'].map((page) =>
      shownIn(page).map(({ command }) => command),
    );
    expect(english).toEqual(french);
    expect(english?.length).toBeGreaterThan(2);
  });
});

describe('docs/reference', () => {
  it('is what the program says: `npm run reference` writes it', () => {
    for (const [name, text] of Object.entries(referencePages())) {
      expect(readFileSync(`${ROOT}docs/reference/${name}`, 'utf8'), name).toBe(text);
    }
  });
});
