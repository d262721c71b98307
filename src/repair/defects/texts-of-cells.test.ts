import { beforeAll, describe, expect, it } from 'vitest';
import { loadWording, noteWording } from '../../base/messages/wording.ts';
import type { Outcome } from '../defect.ts';
import { CELL_DEFECTS } from './cells.ts';
import { asked, evidenceOf, exampleRow, exampleTable } from './example-table.ts';
import { prepareCog } from './shared-cog.ts';

beforeAll(prepareCog);

describe.each(['fr', 'en'] as const)('in %s', (lang) => {
  beforeAll(() => loadWording(lang));

  const said = (id: string, { reason, params = {} }: Outcome): string | undefined =>
    noteWording(reason === undefined ? `repair/${id}` : `repair/${id}/${reason}`, params, lang) ??
    noteWording(`repair/${id}`, params, lang);

  const action = (id: string, { reason, params = {} }: Outcome): string | undefined =>
    noteWording(`repair/${id}/${reason}/action`, params, lang) ??
    noteWording(`repair/${id}/action`, params, lang);

  it.each(CELL_DEFECTS)(
    '$id says what it is, and what to do where it changes nothing',
    (defect) => {
      for (const example of defect.examples.filter(({ gives }) => gives !== null)) {
        const { field, fields = [], checks = [], others = [], cell, row, reading } = example;
        const [column] = exampleTable([field, ...fields], checks).columns;
        if (column === undefined) throw new Error('an example has a column');
        const evidence = evidenceOf(defect, column, [...others, cell]);
        const shown = row && exampleRow({ ...row, [field.name]: cell });
        const outcome = asked(defect, column, cell, evidence, shown, reading);
        if (outcome === undefined) throw new Error(`${defect.id} says nothing of ${cell}`);
        const sentence = said(defect.id, outcome);
        expect(sentence, `${defect.id} ${outcome.reason}`).toMatch(/^\S.*[^.\s]$/);
        expect(sentence).not.toMatch(/undefined|\(\)|« »|“”/);
        if (outcome.class === 'R')
          expect(action(defect.id, outcome), defect.id).toMatch(/^\S.*[^.\s]$/);
      }
    },
  );

  it.each(CELL_DEFECTS)('$id words its readings', (defect) => {
    const [example] = defect.examples;
    const [column] = exampleTable(example === undefined ? [] : [example.field]).columns;
    if (column === undefined) throw new Error('an example has a column');
    const evidence = defect.evidence?.(column);
    for (const reading of defect.readings?.(evidence as never, column) ?? []) {
      expect(
        noteWording(`repair/${defect.id}/reading-${reading}`, {}, lang),
        reading,
      ).toBeDefined();
    }
  });
});
