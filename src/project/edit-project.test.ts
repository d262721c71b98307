import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Edit, editProject } from './edit-project.ts';
import { changed } from './editing/changed.ts';

const TEXT = `# Nos données
version: 1      # ne pas changer

authority: {name: "Valsonge", siren: '123456782'}


# Les jeux
datasets:
- id: arbres          # premier
  keywords: [arbre,  parc]   # à compléter
  description: >
    Les arbres
    de la commune.

    Mis à jour chaque hiver.
  insee: 0x1F
  resources:
  - path: donnees/arbres.csv

- id: budget
  resources: [{path: donnees/budget.csv}]
# fin
`;

const ARBRES = { id: 'arbres' };

const cases: readonly (readonly [string, Edit, string, string])[] = [
  [
    'a key of the root',
    { do: 'set', path: ['license'], value: 'lov2' },
    '- id: budget\n  resources: [{path: donnees/budget.csv}]\n# fin\n',
    '- id: budget\n  resources: [{path: donnees/budget.csv}]\nlicense: lov2\n# fin\n',
  ],
  [
    'a key of a dataset, after its last line',
    { do: 'set', path: ['datasets', ARBRES, 'license'], value: 'lov2' },
    '  - path: donnees/arbres.csv\n',
    '  - path: donnees/arbres.csv\n  license: lov2\n',
  ],
  [
    'a key after others, in the order wished',
    {
      do: 'set',
      path: ['datasets', ARBRES, 'title'],
      value: 'Arbres',
      after: ['acronym', 'id', 'title'],
    },
    '- id: arbres          # premier\n',
    '- id: arbres          # premier\n  title: Arbres\n',
  ],
  [
    'a value in place of another, its comment kept',
    { do: 'set', path: ['datasets', ARBRES, 'keywords'], value: ['arbre', 'ville'] },
    '  keywords: [arbre,  parc]   # à compléter\n',
    '  keywords:\n  - arbre\n  - ville   # à compléter\n',
  ],
  [
    'an item of a list in brackets',
    { do: 'add', path: ['datasets', ARBRES, 'keywords'], value: '01' },
    '[arbre,  parc]',
    '[arbre,  parc, "01"]',
  ],
  [
    'a key in braces',
    { do: 'set', path: ['authority', 'siret'], value: '12345678200010' },
    "siren: '123456782'}",
    'siren: \'123456782\', siret: "12345678200010"}',
  ],
  [
    'what lacks on the way',
    {
      do: 'add',
      path: ['datasets', ARBRES, 'repair', 'accepted'],
      value: { id: 'DATE-DMY', column: 'date', reading: undefined },
    },
    '  - path: donnees/arbres.csv\n',
    '  - path: donnees/arbres.csv\n  repair:\n    accepted:\n    - id: DATE-DMY\n      column: date\n',
  ],
  [
    'a dataset that is not there',
    {
      do: 'set',
      path: ['datasets', { id: 'velos' }, 'resources'],
      value: [{ path: 'velos.csv' }],
    },
    '  resources: [{path: donnees/budget.csv}]\n',
    '  resources: [{path: donnees/budget.csv}]\n- id: velos\n  resources:\n  - path: velos.csv\n',
  ],
  [
    'a text folded on several lines',
    { do: 'set', path: ['datasets', ARBRES, 'description'], value: 'Un arbre.' },
    '  description: >\n    Les arbres\n    de la commune.\n\n    Mis à jour chaque hiver.\n',
    '  description: Un arbre.\n',
  ],
  [
    'a key taken away',
    { do: 'remove', path: ['datasets', ARBRES, 'insee'] },
    '  insee: 0x1F\n',
    '',
  ],
  ['nothing to change', { do: 'set', path: ['version'], value: 1 }, '# fin', '# fin'],
];

describe('editProject', () => {
  it.each(cases)('%s: the other bytes stay', async (_says, edit, before, after) => {
    expect(TEXT).toContain(before);
    const text = await editProject(TEXT, [edit]);
    expect(text).toBe(TEXT.replace(before, () => after));
    expect(parse(text)).toEqual(changed(parse(TEXT), edit));
  });

  it.each([
    ['', 'license: lov2\n'],
    ['version: 1', 'version: 1\nlicense: lov2\n'],
    ['# seul\n', '# seul\nlicense: lov2\n'],
    ['version: 1\r\ndatasets: []\r\n', 'version: 1\r\ndatasets: []\r\nlicense: lov2\r\n'],
    ['license:\nversion: 1\n', 'license: lov2\nversion: 1\n'],
    ['license: # à choisir\nversion: 1\n', 'license: lov2 # à choisir\nversion: 1\n'],
  ])('writes a key in %j', async (text, wanted) => {
    expect(await editProject(text, [{ do: 'set', path: ['license'], value: 'lov2' }])).toBe(wanted);
  });

  it('adds to an empty list, twice', async () => {
    const add = (id: string): Edit => ({ do: 'add', path: ['datasets'], value: { id } });
    const text = await editProject('version: 1\ndatasets: [] # rien\n', [add('a'), add('b')]);
    expect(parse(text)).toEqual({ version: 1, datasets: [{ id: 'a' }, { id: 'b' }] });
    expect(text).toContain('# rien');
  });

  it('takes away the only item, and keeps the comments', async () => {
    const text = '# a\nlist:\n  - x # un\nb: 1 # deux\n';
    const edit: Edit = { do: 'remove', path: ['list', 0] };
    const after = await editProject(text, [edit]);
    expect(parse(after)).toEqual({ list: [], b: 1 });
    expect(after).toMatch(/# a[\s\S]*# deux/);
  });

  it.each([
    ['a: [', ['x']],
    ['a: &x {b: 1}\nc: *x\n', ['c', 'd']],
  ])('refuses %j', async (text, path) => {
    await expect(editProject(text, [{ do: 'set', path, value: 1 }])).rejects.toMatchObject({
      kind: 'config',
      code: 'project-not-editable',
    });
  });

  it('says what was wanted, whatever the strings', async () => {
    const key = fc.constantFrom('a', 'b', 'datasets', 'authority', 'name');
    const value = fc.oneof(
      fc.string({ unit: 'binary' }).filter((text) => !/[\ud800-\udfff]/.test(text)),
      fc.integer(),
      fc.boolean(),
      fc.array(fc.string(), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('x', 'y'), fc.string()),
    );
    const path = fc.array(key, { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(path, value), { maxLength: 4 }), async (changes) => {
        let text = TEXT;
        let wanted: unknown = parse(TEXT);
        for (const [steps, one] of changes) {
          if (steps[0] === 'datasets') continue;
          const edit: Edit = { do: 'set', path: steps, value: one };
          wanted = changed(wanted, edit);
          text = await editProject(text, [edit]);
        }
        expect(parse(text)).toEqual(wanted);
        expect(text).toContain('# premier');
      }),
      { numRuns: 200 },
    );
  });
});
