import { beforeAll, describe, expect, it } from 'vitest';
import { fileOf } from '../../test/builders/report.ts';
import type { Finding } from '../base/finding.ts';
import { loadWording } from '../base/messages/wording.ts';
import { blocksOf } from './blocks.ts';
import type { ReportedPrivacyFinding } from './report.ts';
import { tellings } from './tellings.ts';
import { wordsOf } from './words/index.ts';

beforeAll(() => loadWording('fr'));

function told(findings: readonly Finding[], most?: number): readonly string[] {
  const [block] = blocksOf(fileOf('x.csv', findings));
  if (block === undefined) throw new Error('no block');
  return tellings(block, wordsOf('fr'), most).map((text) => text.replaceAll('\u00a0', ' '));
}

function label(code: string, column: number, more: Partial<Finding> = {}): Finding {
  return { code, level: 'error', row: 1, line: 1, column, params: {}, ...more };
}

const near = (column: number): Finding =>
  label('missing-label', column, {
    reason: 'near-miss',
    field: `nom${column}`,
    value: `Nom ${column} `,
    suggestion: `nom${column}`,
  });

const sheet = (name: string): Finding => ({
  code: 'hidden-sheet',
  level: 'warning',
  params: { sheet: name, rows: 2 },
});

const SURNAME: ReportedPrivacyFinding = {
  column: 1,
  field: 'nom',
  category: 'nom',
  level: 'blocking',
  score: 0.75,
  checked: 4,
  matching: 4,
  sampled: false,
  rows: [],
  samples: [],
  reason: 'values-and-label',
  told: [],
  exemption: null,
};

describe('tellings', () => {
  it.each<[string, readonly Finding[], readonly string[]]>([
    [
      'columns to rename, as pairs',
      [near(1), near(2)],
      ['« Nom 1␣ » → « nom1 », « Nom 2␣ » → « nom2 »'],
    ],
    [
      'columns by their names',
      [label('missing-label', 1, { field: 'a' }), label('missing-label', 2, { field: 'b' })],
      ['« a », « b »'],
    ],
    [
      'columns without a name by their number',
      [3, 7].map((column) => label('unnamed-label', column)),
      ['colonne 3, colonne 7'],
    ],
    ['one of them in a sentence', [label('unnamed-label', 3)], ['La colonne 3 n’a pas de nom']],
    [
      'every hidden sheet',
      [sheet('Agents'), sheet('Calculs')],
      [
        'La feuille masquée « Agents » (2 lignes) serait publiée avec le classeur',
        'La feuille masquée « Calculs » (2 lignes) serait publiée avec le classeur',
      ],
    ],
    [
      'rows by the sentence of the first',
      [2, 3].map((row) => ({ code: 'blank-row', level: 'error', row, params: {} })),
      ['La ligne ne contient aucune valeur'],
    ],
  ])('tells %s', (_name, findings, expected) => {
    expect(told(findings)).toEqual(expected);
  });

  it.each<[string, Partial<ReportedPrivacyFinding>, readonly (string | RegExp)[]]>([
    [
      'the legal exemption that personal data might have',
      { exemption: 6, samples: ['D***', 'P***'], rows: [2, 3] },
      [
        /^Les 4 valeurs ont la forme attendue/,
        /^Peut-être permis par le CRPA, .* 6°.* à vérifier$/,
      ],
    ],
    ['no exemption when there is none', { exemption: null }, [/^Les 4 valeurs/]],
    [
      'the decision rather than the exemption, once there is one',
      {
        exemption: 6,
        accepted: { reason: 'Élus', ground: '6°', who: 'dgs', when: '2026-05-12' },
      },
      [/Élus/],
    ],
    ['how many values a label alone tells of', { reason: 'label' }, [/nom de la colonne/]],
  ])('tells %s', (_name, more, expected) => {
    const privacy = { rows: 4, findings: [{ ...SURNAME, ...more }] };
    const [block] = blocksOf(fileOf('x.csv', [], { privacy }));
    const found = block === undefined ? [] : tellings(block, wordsOf('fr'));
    expect(found.map((text) => text.replaceAll('\u00a0', ' '))).toEqual(
      expected.map((text) => expect.stringMatching(text)),
    );
  });

  it('tells an exemption in a line where room is short', () => {
    const privacy = { rows: 4, findings: [{ ...SURNAME, exemption: 6 }] };
    const [block] = blocksOf(fileOf('x.csv', [], { privacy }));
    const found = block === undefined ? [] : tellings(block, wordsOf('fr'), 8, true);
    expect(found[1]?.replaceAll('\u00a0', ' ')).toBe(
      'Exception possible : CRPA, article D. 312-1-3, 6°, à vérifier',
    );
  });

  it('stops at so many names', () => {
    const many = Array.from({ length: 12 }, (_, index) => near(index));
    expect(told(many)[0]?.split(', ')).toHaveLength(8);
    expect(told(many)[0]).toMatch(/…$/);
    expect(told(many, 20)[0]).not.toMatch(/…$/);
  });
});
