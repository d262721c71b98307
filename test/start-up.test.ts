import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './odc.ts';

/**
 * What a validation of a small file loads is bounded, whatever else the program learns to do: see
 * `docs/decisions/start-up.md`. Times are measured in `bench/`, never here.
 */
const DIST = `${ROOT}dist`;
const TABLE = `${ROOT}examples/donnees/subventions-2024.csv`;

/** The files of `dist` that a run reads, caches apart. */
function readBy(...args: readonly string[]): readonly string[] {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'odc-start-'));
  const hook = path.join(folder, 'hook.cjs');
  const list = path.join(folder, 'list.json');
  writeFileSync(
    hook,
    `const fs = require('node:fs');
    const read = fs.readFileSync;
    const seen = new Set();
    fs.readFileSync = function (file, ...rest) { seen.add(String(file)); return read.call(this, file, ...rest); };
    process.on('exit', () => fs.writeFileSync(${JSON.stringify(list)}, JSON.stringify([...seen])));`,
  );
  const run = spawnSync(process.execPath, ['--require', hook, `${ROOT}bin/odc.js`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ODC_LANG: 'fr' },
  });
  expect(run.status, run.stderr).toBe(0);
  const files = JSON.parse(readFileSync(list, 'utf8')) as string[];
  return files
    .filter((file) => file.startsWith(DIST) && !file.endsWith('.cache'))
    .map((file) => path.relative(DIST, file).replaceAll('\\', '/'))
    .sort();
}

/** Folders and libraries whose modules are in a pack. */
function heldBy(pack: string): readonly string[] {
  const map = JSON.parse(readFileSync(`${DIST}/${pack}.cjs.map`, 'utf8')) as { sources: string[] };
  const own = map.sources.filter((source) => /\/(?:src|node_modules)\//.test(source));
  return own.map((source) => source.replace(/^(?:\.\.\/)+/, ''));
}

const isCached = readdirSync(DIST).some(
  (file) => file.startsWith('odc-') && file.includes(`-${process.version}-${process.arch}.`),
);

describe.runIf(isCached)('a start loads', () => {
  it('for the version, the command line and no more', () => {
    expect(readBy('--version')).toEqual(['odc.cjs']);
  });

  it('for a right file, one pack more and the list of first names', () => {
    const options = ['--schema', 'scdl/subventions'];
    expect(readBy('validate', TABLE, ...options, '--privacy', 'off')).toEqual([
      'bundle.json',
      'odc.cjs',
      'validate.cjs',
    ]);
    expect(readBy('validate', TABLE, ...options)).toEqual([
      'apart/first-names.cjs',
      'bundle.json',
      'odc.cjs',
      'validate.cjs',
    ]);
  });
});

describe('the packs of a validation', () => {
  /** Kilobytes: what is there today and a tenth. A pack that grows beyond has to be cut. */
  it.each([
    ['odc', 85],
    ['validate', 420],
  ])('%s.cjs is below %i kB', (pack, most) => {
    expect(statSync(`${DIST}/${pack}.cjs`).size).toBeLessThan(most * 1000);
  });

  const ALLOWED =
    /^src\/(?:adapters|base|cli|generated\/(?:only-postcodes|suspicion)|ports|privacy\/(?:decisions|detection|detectors|finding|lexicon)|project|report|schema|table|validate)\b/;
  /** Of the rooms above, what a validation of a text table does not need. */
  const APART =
    /^src\/(?:base\/messages\/(?:fr|en)\/|cli\/(?:(?!commands|validate|words)\w+\/|words\/(?:\w+\/|fr|en))|report\/html\/|table\/(?:workbook|writers)\/)/;
  const LIBRARIES = /^node_modules\/(?:chalk|commander|env-paths|is-safe-filename)\//;

  it.each(['odc', 'validate'])('%s.cjs holds no other room', (pack) => {
    const held = heldBy(pack);
    expect(held.length).toBeGreaterThan(30);
    const foreign = held.filter((source) =>
      source.startsWith('src/')
        ? !ALLOWED.test(source) || APART.test(source)
        : !LIBRARIES.test(source),
    );
    expect(foreign).toEqual([]);
  });

  it('are ASCII, as they are read for', () => {
    for (const folder of [DIST, `${DIST}/apart`]) {
      const packs = readdirSync(folder).filter((file) => file.endsWith('.cjs'));
      const texts = packs.map((file) => readFileSync(`${folder}/${file}`, 'latin1'));
      expect(packs.filter((_file, index) => /[\x80-\xff]/.test(texts[index] ?? ''))).toEqual([]);
    }
  });

  it('have no examples of the registries, nor a cache of another build', () => {
    const text = readFileSync(`${DIST}/validate.cjs`, 'utf8');
    expect(text).not.toContain('Demande de Mme Martin pour une place en');
    const mark = /^\/\*(\w+)\*\//.exec(text)?.[1] ?? '';
    const caches = readdirSync(DIST).filter((file) => file.endsWith('.cache'));
    expect(caches.filter((file) => !file.includes(`-${mark}-`))).toEqual([]);
  });
});
