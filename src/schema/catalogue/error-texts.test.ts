import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Param } from '../../base/finding.ts';
import { errorWording } from '../../base/messages/wording.ts';

const source = path.resolve(import.meta.dirname, '../..');

/** Every code that the sources of a folder raise. */
function raisedIn(folder: string): string[] {
  const files = readdirSync(path.join(source, folder)).filter((name) => !name.includes('.test.'));
  const texts = files.map((name) => readFileSync(path.join(source, folder, name), 'utf8'));
  return texts.flatMap((text) =>
    [...text.matchAll(/new OdcError\(\s*'\w+',\s*'([a-z-]+)'|failed\('([a-z-]+)'/g)].map(
      ([, raised, failed]) => raised ?? failed ?? '',
    ),
  );
}

const codes = [...new Set([...raisedIn('schema/catalogue'), ...raisedIn('adapters')])].sort();

describe('every error of the catalogue and of the network', () => {
  it('is looked for in the sources', () => {
    expect(codes).toEqual(expect.arrayContaining(['unknown-schema', 'http-status', 'too-large']));
    expect(codes.length).toBeGreaterThan(25);
  });

  it.each(codes)('%s is worded in both languages', (code) => {
    expect(errorWording(code, 'fr')).toBeDefined();
    expect(errorWording(code, 'en')).toBeDefined();
  });
});

const CASES: [string, Record<string, Param>, RegExp][] = [
  ['unknown-schema', { name: 'arbre', suggestions: ['a/b', 'c/d'] }, /a\/b ou c\/d/],
  ['unknown-schema', { name: 'arbre', suggestions: [] }, /odc schemas list/],
  ['unknown-version', { name: 'a/b', version: '3', known: ['1.0.0', '2.0.0'] }, /1\.0\.0, 2\.0\.0/],
  ['schema-in-package', { name: 'a/b', members: ['a/c'] }, /a\/c/],
  ['schema-not-table', { name: 'a/b', type: 'json-schema' }, /JSON/],
  ['schema-not-table', { name: 'a/b', type: 'other' }, /standard/],
  [
    'schema-not-bundled',
    { name: 'etalab/schema-bal' },
    /licence.*fichier du schéma ou son adresse/,
  ],
  ['schema-needs-network', { name: 'a/b', version: null, suggestions: [] }, /--offline/],
  [
    'schema-out-of-reach',
    {
      name: 'a/b',
      failure: 'proxy',
      reason: 'authentication',
      proxy: 'p:1',
      host: 'h',
      suggestions: [],
    },
    /proxy p:1 demande.*HTTPS_PROXY/,
  ],
  [
    'catalogue-unreachable',
    { failure: 'http-status', status: 500, host: 'h', proxy: null, kept: 95, url: 'u' },
    /erreur 500.*95 schémas.*reste en service/,
  ],
  [
    'catalogue-unreachable',
    { failure: 'catalogue-malformed', host: 'h', pointer: '/schemas', kept: null, url: 'u' },
    /n’a pas pu être lu.*\/schemas/,
  ],
  ['network-unreachable', { host: 'h', reason: 'name', code: 'ENOTFOUND', proxy: null }, /inconnu/],
  ['network-unreachable', { host: 'h', reason: 'other', code: 'EPROTO', proxy: 'p' }, /EPROTO/],
  ['network-timeout', { host: 'h', seconds: 10, proxy: null }, /10 s/],
  ['certificate', { host: 'h', code: 'CERT_HAS_EXPIRED', proxy: null }, /NODE_EXTRA_CA_CERTS/],
  ['http-status', { host: 'h', status: 404, proxy: null }, /404/],
  ['page-received', { host: 'h', url: 'u' }, /page web.*proxy/],
  ['too-large', { host: 'h', bytes: 5_242_880 }, /5 Mo/],
  ['schema-file-missing', { path: 'a.json', suggestion: 'b.json' }, /b\.json/],
  [
    'schema-syntax',
    { location: 'a.json', language: 'JSON', line: 3, column: 4 },
    /ligne 3, colonne 4/,
  ],
  ['schema-is-page', { location: 'u', suggestion: 'raw' }, /raw/],
  ['schema-is-page', { location: 'u' }, /brut/],
  ['schema-is-package', { location: 'p.json', resources: ['a', 'b'] }, /a, b/],
  ['address-needs-network', { url: 'u', suggestion: 'scdl/budget' }, /scdl\/budget/],
];

describe('sentences', () => {
  it.each(CASES)('%s with %j', (code, params, expected) => {
    const french = errorWording(code, 'fr') ?? expect.fail('no text');
    expect(`${french.message(params)} ${french.action(params)}`).toMatch(expected);
    for (const lang of ['fr', 'en'] as const) {
      const text = errorWording(code, lang) ?? expect.fail('no text');
      for (const sentence of [text.message(params), text.action(params)]) {
        expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\.$| {2}/);
        expect(sentence).not.toBe('');
      }
    }
  });
});
