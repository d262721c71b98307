import { describe, expect, it } from 'vitest';
import { NO_DELIMITER, sniffDialect } from './sniff-dialect.ts';

const rows = (count: number, row: (index: number) => string): string =>
  Array.from({ length: count }, (_each, index) => `${row(index)}\n`).join('');

const CASES: readonly (readonly [string, string, string, number])[] = [
  ['semicolons', 'nom;prenom;age\nA;B;3\nC;D;4\n', ';', 3],
  ['commas', 'nom,prenom,age\nA,B,3\nC,D,4\n', ',', 3],
  ['tabs', 'nom\tage\nA\t3\n', '\t', 2],
  ['pipes', 'nom|age\nA|3\n', '|', 2],
  ['a header alone', 'nom;prenom;age\n', ';', 3],
  ['decimal commas', `nom;montant\n${rows(9, (i) => `A;${i},50`)}`, ';', 2],
  ['decimal commas in two columns', `n;x;y\n${rows(9, (i) => `A;${i},5;1,${i}`)}`, ';', 3],
  ['one point a row', `nom;position\n${rows(9, (i) => `A${i};48.1,2.${i}`)}`, ';', 2],
  [
    'a comma in a label and in each row',
    `nom;lat,lon;x\n${rows(9, (i) => `A;48.1,2.${i};b`)}`,
    ';',
    3,
  ],
  ['lists in a column', `id,codes,nom\n${rows(9, (i) => `${i},a;b;c;d,nom`)}`, ',', 3],
  ['quoted lists', `id,codes\n${rows(9, (i) => `${i},"a;b;c"`)}`, ',', 2],
  ['quoted addresses', `id;adresse\n${rows(9, (i) => `${i};"1, rue A, 75001, Paris"`)}`, ';', 2],
  ['prose with commas', `nom;texte\n${rows(9, (i) => `A${i};un, deux, trois, quatre`)}`, ';', 2],
  ['quoted semicolons in tabs', `a\tb\tc\n${rows(9, () => '1\t"x;y"\t2')}`, '\t', 3],
  ['one ragged row', `a;b;c;d\n${rows(30, () => '1;2,5;3;4')}1;2;3\n`, ';', 4],
  [
    'many ragged rows',
    `a;b;c;d;e\n${rows(6, () => '1;2;3;4;5')}${rows(4, () => '1;2;3,1')}`,
    ';',
    5,
  ],
  ['a title above', `Budget 2024, commune d’Ici\n\na;b;c\n${rows(5, () => '1;2;3')}`, ';', 3],
  [
    'a title with a comma above points',
    `Budget, commune\nnom|lieu\n${rows(9, (i) => `A|[2.${i}, 48.1]`)}`,
    '|',
    2,
  ],
  ['commas and spaces', 'id, nom, ville\n1, ana, lyon\n2, bob, nice\n', ',', 3],
  ['times', `debut;fin\n${rows(9, () => '08:00:00;12:00:00')}`, ';', 2],
  ['pipes in a column', `id,choix\n${rows(9, (i) => `${i},a|b|c`)}`, ',', 2],
  [
    'geometries',
    `id,geom\n${rows(9, (i) => `${i},"{""type"":""Point"",""coordinates"":[1,2]}"`)}`,
    ',',
    2,
  ],
  [
    'JSON cells, semicolons',
    `id;geom;x\n${rows(9, (i) => `${i};{"type":"Point","coordinates":[1,2]};3`)}`,
    ';',
    3,
  ],
];

const SINGLE: readonly (readonly [string, string])[] = [
  ['no delimiter at all', 'nom\nA\nB\n'],
  ['decimal commas', 'montant\n1,5\n2,5\n3,5\n'],
  ['prose', 'commentaire\nBonjour, merci\nNon\nOui, mais, enfin\nPeut-être\n'],
  ['even prose', 'commentaire\nBonjour, merci\nAu revoir, merci\nBonsoir, merci\n'],
  ['one cell', 'nom'],
];

describe('sniffDialect', () => {
  it.each(CASES)('%s', (_name, text, delimiter, width) => {
    const reading = sniffDialect(Buffer.from(text), false);
    expect([reading.dialect.delimiter, reading.width]).toEqual([delimiter, width]);
    expect(reading.dialect.quote).toBe('"');
  });

  it.each(SINGLE)('a single column: %s', (_name, text) => {
    const reading = sniffDialect(Buffer.from(text), false);
    expect([reading.dialect.delimiter, reading.width]).toEqual([NO_DELIMITER, 1]);
  });

  it('reads apostrophes as quotes when most cells stand between them', () => {
    const text = `'nom';'texte';'prix'\n${rows(5, (i) => `'A';'x;y';'${i}'`)}`;
    const reading = sniffDialect(Buffer.from(text), false);
    expect(reading.dialect).toMatchObject({ delimiter: ';', quote: "'" });
    expect(reading.records[1]).toEqual(['A', 'x;y', '0']);
  });

  it('leaves apostrophes of text alone', () => {
    const text = `nom;texte\n${rows(5, () => "'A;l'eau'")}`;
    expect(sniffDialect(Buffer.from(text), false).dialect.quote).toBe('"');
  });

  it('believes the delimiter that is named', () => {
    const reading = sniffDialect(Buffer.from('a;b,c\n1;2,3\n'), false, ',');
    expect([reading.dialect.delimiter, reading.width]).toEqual([',', 2]);
  });

  it('leaves out a record that is cut', () => {
    const reading = sniffDialect(Buffer.from('a;b;c\n1;2;3\n4;5'), true);
    expect(reading.records).toHaveLength(2);
  });
});
