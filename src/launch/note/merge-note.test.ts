import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf, type Section } from './blocks.ts';
import { mergeNote } from './merge-note.ts';

const DAY = '2026-11-24';
const FIRST: readonly Section[] = [
  { id: 'enjeux', text: '## Enjeux\n\nLa transparence.' },
  { id: 'roles', text: '## Rôles\n\n| rôle | qui |\n| --- | --- |\n| DPO | à désigner |' },
  { id: 'calendrier', text: '## Calendrier\n\nEn mars.' },
];
const note = mergeNote(undefined, FIRST, DAY).text;
const renewed = (id: string, text: string): readonly Section[] =>
  FIRST.map((one) => (one.id === id ? { id, text } : one));

describe('a note', () => {
  it('is the same after a second run', () => {
    const again = mergeNote(note, FIRST, '2027-01-01');
    expect(again.text).toBe(note);
    expect(Object.values(again.fates)).toEqual(['same', 'same', 'same']);
  });

  it('keeps its first day', () => {
    expect(mergeNote(note, renewed('roles', 'x'), '2027-01-01').text).toContain(`odc:note ${DAY} `);
  });

  it('takes the new text of a section that nobody touched', () => {
    const { text, fates } = mergeNote(note, renewed('roles', '## Rôles\n\nMadame X'), DAY);
    expect(fates.roles).toBe('renewed');
    expect(text).toContain('Madame X');
    expect(text).not.toContain('à désigner');
  });

  it('keeps a section that a person changed, and proposes the new text apart', () => {
    const mine = note.replace('à désigner', 'le centre de gestion');
    const { text, fates, proposals } = mergeNote(mine, renewed('roles', '## Rôles\n\nNeuf'), DAY);
    expect(text).toBe(mine);
    expect(fates.roles).toBe('kept');
    expect(proposals).toEqual([{ id: 'roles', text: '## Rôles\n\nNeuf' }]);
  });

  it('proposes nothing when a changed section would be written as before', () => {
    const mine = note.replace('à désigner', 'le centre de gestion');
    expect(mergeNote(mine, FIRST, DAY).proposals).toEqual([]);
  });

  it('keeps what stands between, before and after the sections', () => {
    const mine = `Avant\n\n${note.replace('<!-- odc:debut calendrier', 'Entre\n\n<!-- odc:debut calendrier')}\nAprès\n`;
    const { text } = mergeNote(mine, renewed('enjeux', 'Neuf'), DAY);
    for (const words of ['Avant\n\n', 'Entre\n\n', '\nAprès\n']) expect(text).toContain(words);
  });

  it('does not bring back a section that a person removed', () => {
    const [, roles] = blocksOf(note);
    const mine = note.slice(0, roles?.from) + note.slice(roles?.to);
    const { text, fates } = mergeNote(mine, FIRST, DAY);
    expect(fates.roles).toBe('removed');
    expect(text).toBe(mine);
  });

  it('writes again a section that was emptied', () => {
    const [, roles] = blocksOf(note);
    const mine = note.replace(roles?.text ?? '', '\n');
    expect(mergeNote(mine, FIRST, DAY).text).toBe(note);
  });

  it('gives a new section its place', () => {
    const more = [
      ...FIRST.slice(0, 1),
      { id: 'objectifs', text: '## Objectifs' },
      ...FIRST.slice(1),
    ];
    const { text, fates } = mergeNote(note, more, DAY);
    expect(fates.objectifs).toBe('added');
    expect(blocksOf(text).map(({ id }) => id)).toEqual(more.map(({ id }) => id));
    expect(mergeNote(text, more, DAY).text).toBe(text);
  });

  it('leaves a section whose end marker is gone', () => {
    const mine = note.replace('<!-- odc:fin roles -->', '');
    const { text, fates } = mergeNote(mine, renewed('roles', 'Neuf'), DAY);
    expect(fates.roles).toBe('kept');
    expect(text).toBe(mine);
  });

  it('that went through a Windows editor is still untouched, and keeps its line ends', () => {
    const windows = note.replaceAll('\n', '\r\n');
    const same = mergeNote(windows, FIRST, DAY);
    expect(same.text).toBe(windows);
    const { text } = mergeNote(windows, renewed('enjeux', 'Neuf\nvraiment'), DAY);
    expect(text).toContain('Neuf\r\nvraiment');
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });
});

it('never loses a line that a person wrote', () => {
  const line = fc.string({ minLength: 1, maxLength: 12 }).filter((one) => !/odc:|[\n\r]/.test(one));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(), line), { minLength: 1, maxLength: 6 }),
      fc.array(fc.string(), { minLength: 3, maxLength: 3 }),
      (insertions, texts) => {
        const lines = note.split('\n');
        const marked = insertions.map(([at, text], index) => {
          const mine = `§${index}§${text}`;
          lines.splice(at % (lines.length + 1), 0, mine);
          return mine;
        });
        const next = FIRST.map(({ id }, index) => ({ id, text: `N ${texts[index]?.trim()}` }));
        const { text } = mergeNote(lines.join('\n'), next, DAY);
        for (const mine of marked) expect(text).toContain(mine);
      },
    ),
  );
});
