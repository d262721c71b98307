import { describe, expect, it } from 'vitest';
import { locateHeader, usualWidth } from './locate-header.ts';

/** Records written as lines, cells parted by `;`. */
const parse = (text: string): string[][] =>
  text.split('\n').map((line) => (line === '' ? [] : line.split(';')));

const CASES: readonly (readonly [string, string, number])[] = [
  ['an ordinary table', 'nom;age\nA;1\nB;2', 0],
  ['a header alone', 'nom;prenom;age', 0],
  ['a one-cell title', 'Subventions 2024\nnom;objet;montant\nA;x;1\nB;y;2', 1],
  ['a padded title', 'Subventions 2024;;\nnom;objet;montant\nA;x;1\nB;y;2', 1],
  ['a title and a blank line', 'Subventions 2024\n\nnom;objet;montant\nA;x;1', 2],
  ['blank lines', '\n;;\nnom;objet;montant\nA;x;1', 2],
  [
    'facts above',
    'Commune;Ici;;;\nAnnée;2024;;;\nnom;objet;montant;date;lieu\nA;x;1;2;z\nB;x;1;2;z',
    2,
  ],
  ['a row of groups', ';;Identité;;Montants;\na;b;c;d;e;f\n1;2;3;4;5;6\n1;2;3;4;5;6', 1],
  ['a title in two columns of text and number', 'Titre\nnom;age\nA;1\nB;2', 1],
  ['two columns of text under one cell', 'commentaire\nBonjour; merci\nBonsoir; merci', 0],
  ['a header with blank labels', 'nom;;\nA;1;2\nB;3;4', 0],
  ['a short header', 'a;b;c;d;e;f;g;h\n1;2;3;4;5;6;7;8;9;10\n1;2;3;4;5;6;7;8;9;10', 0],
  ['a header written with another delimiter', 'a,b,c\n1;2;3\n4;5;6', 0],
  ['a header with years', 'commune;2022;2023\nA;1;2\nB;3;4', 0],
  ['a title above years', 'Population\ncommune;2022;2023\nA;1;2\nB;3;4', 1],
  ['no header', '1;2;3\n4;5;6', 0],
  ['sparse rows', 'a;b;c;d\n1;;;\n2;;;', 0],
  ['a body that is wider than its header by one', 'a;b;c\n1;2;3;\n4;5;6;', 0],
  ['a duplicate label', 'titre\na;a;b\n1;2;3\n1;2;3', 1],
  ['a row that is like those below', 'id,choix\n0,a;b;c\n1,a;b;c', 0],
];

describe('locateHeader', () => {
  it.each(CASES)('%s', (_name, text, index) => {
    const records = parse(text);
    expect(locateHeader(records, usualWidth(records))).toBe(index);
  });
});
