import { describe, expect, it } from 'vitest';
import { type Repaired, repaired } from '../../test/builders/repaired.ts';
import type { RepairState } from './repair-ledger.ts';

const SCHEMA = {
  fields: [
    { name: 'code', type: 'string', constraints: { required: true, pattern: '^[A-Z]\\d$' } },
    { name: 'nom', type: 'string', constraints: { required: true } },
    { name: 'montant', type: 'number' },
    { name: 'note', type: 'string' },
  ],
};

const ids = ({ ledger }: Repaired, state: RepairState): string[] =>
  ledger
    .groups()
    .filter((group) => group.state === state)
    .map(({ id }) => id);

interface Case {
  readonly says: string;
  readonly text: string | Uint8Array;
  readonly gives: string;
  readonly change?: readonly string[];
  readonly proposal?: readonly string[];
  readonly report?: readonly string[];
  readonly accept?: readonly string[] | 'all';
  readonly schema?: Record<string, unknown> | null;
}

const HEADER = 'code,nom,montant,note\n';
const cp1252 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

const CASES: readonly Case[] = [
  { says: 'a clean file', text: `${HEADER}A1,Bron,5,\n`, gives: `${HEADER}A1,Bron,5,\n` },
  {
    says: 'a mark, semicolons and carriage returns',
    text: '\ufeffcode;nom;montant;note\r\nA1;Bron, haut;5;\r\n',
    gives: `${HEADER}A1,"Bron, haut",5,\n`,
    change: ['ENC-BOM', 'DLM-SEMICOLON'],
  },
  {
    says: 'windows-1252',
    text: cp1252('code,nom,montant,note\nA1,Crémieu,5,été\nA2,Évry,6,\n'),
    gives: `${HEADER}A1,Crémieu,5,été\nA2,Évry,6,\n`,
    change: ['ENC-CP1252'],
  },
  {
    says: 'lines of two encodings',
    text: Buffer.concat([
      Buffer.from(`${HEADER}A1,Crémieu,5,été\n`),
      cp1252('A2,Évry,6,\nA3,Été,6,é\nA4,Né,7,é\n'),
    ]),
    gives: `${HEADER}A1,Crémieu,5,été\nA2,Évry,6,\nA3,Été,6,é\nA4,Né,7,é\n`,
    change: ['ENC-MIXED'],
  },
  {
    says: 'a whole file decoded wrongly',
    text: `${HEADER}A1,CrÃ©mieu,5,Ã©tÃ©\nA2,Ã‰vry,6,\nA3,lâ€™Isle,6,\n`,
    gives: `${HEADER}A1,Crémieu,5,été\nA2,Évry,6,\nA3,l’Isle,6,\n`,
    change: ['ENC-MOJIBAKE'],
  },
  {
    says: 'a cell decoded wrongly among right ones',
    text: `${HEADER}A1,CrÃ©mieu,5,été\nA2,Évry,6,\n`,
    gives: `${HEADER}A1,CrÃ©mieu,5,été\nA2,Évry,6,\n`,
    proposal: ['ENC-MOJIBAKE'],
  },
  {
    says: 'invisible characters and a name in letters and accents apart',
    text: `${HEADER}A1,Tou\u200blouse,5,\nA\u00ad2,E\u0301vry,6,\n`,
    gives: `${HEADER}A1,Toulouse,5,\nA2,Évry,6,\n`,
    change: ['TXT-ZEROWIDTH', 'TXT-SOFTHYPHEN', 'TXT-NFD'],
  },
  {
    says: 'spaces where they are refused, not where they are right',
    text: `${HEADER} A1,Bron ,5,\nA2\u00a0,Lyon,6,\n`,
    gives: `${HEADER}A1,Bron ,5,\nA2,Lyon,6,\n`,
    change: ['TXT-TRIM', 'TXT-NBSP'],
    proposal: ['TXT-TRIM'],
  },
  {
    says: 'a row of types below the header',
    text: `${HEADER}texte,texte,nombre,texte\nA1,Bron,5,\n`,
    accept: ['STR-HINT-ROW'],
    gives: `${HEADER}A1,Bron,5,\n`,
    change: ['STR-HINT-ROW'],
  },
  {
    says: 'a first row that is damaged and no hint',
    text: `${HEADER}A1,Bron,beaucoup,\nA2,Lyon,6,\n`,
    gives: `${HEADER}A1,Bron,beaucoup,\nA2,Lyon,6,\n`,
    report: ['NUM-TEXT'],
  },
  {
    says: 'blank rows and columns',
    text: 'code,nom,montant,note,\nA1,Bron,5,,\n,,,,\n\nA2,Lyon,6,,\n',
    gives: `${HEADER}A1,Bron,5,\nA2,Lyon,6,\n`,
    change: ['STR-BLANK-COLUMN', 'STR-BLANK-ROW'],
  },
  {
    says: 'a blank label over data',
    text: 'code,nom,montant,note,\nA1,Bron,5,,x\n',
    gives: 'code,nom,montant,note,\nA1,Bron,5,,x\n',
    report: ['HDR-BLANK'],
  },
  {
    says: 'labels of another case, another name, a fault',
    text: 'Code,NOM,Montent,note\nA1,Bron,5,\n',
    gives: 'code,nom,Montent,note\nA1,Bron,5,\n',
    change: ['HDR-NORMALISE', 'HDR-NORMALISE'],
    proposal: ['HDR-TYPO'],
  },
  {
    says: 'a header that comes again, a mark before it',
    text: `${HEADER}A1,Bron,5,\n\ufeffcode,nom,montant,note\nA2,Lyon,6,\n`,
    gives: `${HEADER}A1,Bron,5,\nA2,Lyon,6,\n`,
    change: ['STR-HEADER-REPEATED'],
  },
  {
    says: 'a sep line and a title',
    text: 'sep=;\nSubventions 2024\n\ncode;nom;montant;note\nA1;Bron;5;\nA2;Lyon;6;\n',
    gives: `Subventions 2024\n${HEADER}A1,Bron,5,\nA2,Lyon,6,\n`,
    change: ['STR-SEP-LINE', 'DLM-SEMICOLON', 'STR-BLANK-ROW'],
    proposal: ['STR-PREAMBLE'],
  },
  {
    says: 'a title that may go, with the year that it states',
    text: 'Subventions 2024\ncode;nom;montant;note\nA1;Bron;5;\nA2;Lyon;6;\n',
    accept: ['STR-PREAMBLE'],
    gives: `${HEADER}A1,Bron,5,\nA2,Lyon,6,\n`,
    change: ['DLM-SEMICOLON', 'STR-PREAMBLE'],
    report: ['STR-PREAMBLE-FACT'],
  },
  {
    says: 'rows too short and too long',
    text: `${HEADER}A1,Bron,5\nA2\nA3,Vif, rue haute,6,ok\nA4,Gex,7,,,\nA5,Uz\n`,
    gives: `${HEADER}A1,Bron,5,\nA2\nA3,Vif, rue haute,6,ok\nA4,Gex,7,\nA5,Uz,,\n`,
    change: ['STR-SHORT-ROW', 'STR-BLANK-COLUMN'],
    proposal: ['STR-LONG-ROW'],
    report: ['STR-SHORT-ROW'],
  },
  {
    says: 'a long row put back',
    text: `${HEADER}A1,Bron,5,\nA3,Vif, rue haute,6,ok\n`,
    accept: ['STR-LONG-ROW'],
    gives: `${HEADER}A1,Bron,5,\nA3,"Vif, rue haute",6,ok\n`,
    change: ['STR-LONG-ROW'],
  },
  {
    says: 'a broken row and a shifted one',
    text: `${HEADER}A1,Bron,5,\nA2,Le\nHavre,6,ok\nA4,Lyon,7,\n,A5,Uz,8,\n`,
    accept: 'all',
    gives: `${HEADER}A1,Bron,5,\nA2,Le Havre,6,ok\nA4,Lyon,7,\nA5,Uz,8,\n`,
    change: ['STR-BROKEN-ROW', 'STR-SHIFTED-ROW'],
  },
  {
    says: 'a total and a note at the end',
    text: `${HEADER}A1,Bron,5,\nA2,Lyon,6,\nA3,Vif,9,\nTotal,,20,\nSource : mairie,,,\n`,
    gives: `${HEADER}A1,Bron,5,\nA2,Lyon,6,\nA3,Vif,9,\nTotal,,20,\nSource : mairie,,,\n`,
    proposal: ['STR-TOTAL-ROW', 'STR-FOOTER'],
  },
  {
    says: 'a total and a note at the end that may go',
    text: `${HEADER}A1,Bron,5,\nA2,Lyon,6,\nA3,Vif,9,\nTotal,,20,\n* à revoir\n`,
    accept: ['STR-TOTAL-ROW', 'STR-FOOTER'],
    gives: `${HEADER}A1,Bron,5,\nA2,Lyon,6,\nA3,Vif,9,\n`,
    change: ['STR-TOTAL-ROW', 'STR-FOOTER'],
  },
  {
    says: 'merged cells',
    text: `${HEADER}A1,Bron,5,\nA2,,6,\nA3,,9,\nA4,Lyon,1,\nA5,,2,\n`,
    accept: ['STR-MERGED-CELLS'],
    gives: `${HEADER}A1,Bron,5,\nA2,Bron,6,\nA3,Bron,9,\nA4,Lyon,1,\nA5,Lyon,2,\n`,
    change: ['STR-MERGED-CELLS'],
  },
  {
    says: 'a row twice',
    text: `${HEADER}A1,Bron,5,\nA2,Lyon,6,\nA1,Bron,5,\n`,
    gives: `${HEADER}A1,Bron,5,\nA2,Lyon,6,\nA1,Bron,5,\n`,
    proposal: ['DUP-ROW'],
  },
  {
    says: 'no header',
    text: 'A1,Bron,5,\nA2,Lyon,6,\n',
    accept: ['STR-NO-HEADER'],
    gives: `${HEADER}A1,Bron,5,\nA2,Lyon,6,\n`,
    change: ['STR-NO-HEADER'],
    schema: {
      fields: [
        { name: 'code', type: 'string', constraints: { required: true, pattern: '^[A-Z]\\d$' } },
        { name: 'nom', type: 'string' },
        { name: 'montant', type: 'number' },
        { name: 'note', type: 'string' },
      ],
    },
  },
  {
    says: 'a table on its side',
    text: 'code,A1,A2\nnom,Bron,Lyon\nmontant,5,6\nnote,,x\n',
    accept: ['STR-TRANSPOSED'],
    gives: `${HEADER}A1,Bron,5,\nA2,Lyon,6,x\n`,
    change: ['STR-TRANSPOSED'],
  },
  {
    says: 'lines between quotes',
    text: '"code,nom,montant,note"\n"A1,Bron,5,"\n"A2,""Lyon, haut"",6,"\n',
    gives: `${HEADER}A1,Bron,5,\nA2,"Lyon, haut",6,\n`,
    change: ['STR-LINE-QUOTED'],
  },
  {
    says: 'quotes after backslashes',
    text: `${HEADER}A1,"dit \\"le haut, vieux\\"",5,\nA2,Lyon,6,\n`,
    gives: `${HEADER}A1,"dit ""le haut, vieux""",5,\nA2,Lyon,6,\n`,
    change: ['QUO-BACKSLASH'],
  },
  {
    says: 'a quote out of place, left as it is',
    text: `${HEADER}A1,"Bron" haut,5,\nA2,Lyon,6,\n`,
    gives: `${HEADER}A1,"Bron" haut,5,\nA2,Lyon,6,\n`,
    proposal: ['QUO-UNESCAPED'],
  },
  {
    says: 'a quote out of place, put right',
    text: `${HEADER}A1,"Bron" haut,5,\nA2,Lyon,6,\n`,
    accept: ['QUO-UNESCAPED'],
    gives: `${HEADER}A1,"""Bron"" haut",5,\nA2,Lyon,6,\n`,
    change: ['QUO-UNESCAPED'],
  },
  {
    says: 'two columns of one name',
    text: 'code,nom,montant,note,nom\nA1,Bron,5,,Bron\n',
    accept: ['HDR-DUPLICATE'],
    gives: `${HEADER}A1,Bron,5,\n`,
    change: ['HDR-DUPLICATE'],
  },
  {
    says: 'nothing but text without a schema',
    schema: null,
    text: 'Code; Nom \nA1;Tou\u200blouse\n 5 ; 1 234,5\n5\n',
    gives: 'Code,Nom\nA1,Toulouse\n 5 ," 1 234,5"\n5\n',
    change: ['DLM-SEMICOLON', 'TXT-TRIM', 'TXT-ZEROWIDTH'],
  },
];

describe('a table', () => {
  it.each(CASES)('$says', async ({ text, schema, accept = [], ...wanted }) => {
    const answers = accept === 'all' ? accept : accept.map((id) => ({ id }));
    const found = await repaired(text, schema === null ? undefined : (schema ?? SCHEMA), answers);
    expect(found.text).toBe(wanted.gives);
    expect(ids(found, 'change').toSorted()).toEqual([...(wanted.change ?? [])].toSorted());
    expect(ids(found, 'proposal').toSorted()).toEqual([...(wanted.proposal ?? [])].toSorted());
    expect(ids(found, 'report').toSorted()).toEqual([...(wanted.report ?? [])].toSorted());
    const again = await repaired(
      found.text,
      schema === null ? undefined : (schema ?? SCHEMA),
      answers,
    );
    expect(again.text).toBe(found.text);
  });
});
