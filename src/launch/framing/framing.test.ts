import { beforeAll, describe, expect, it } from 'vitest';
import { loadWording, noteWording } from '../../base/messages/wording.ts';
import { judgeObligations } from '../../project/obligations/judge.ts';
import type { Authority } from '../../project/project.ts';
import { defaultObjectives } from '../default-objectives.ts';
import { spaced, table } from './french.ts';
import { FRAMING, framingSections } from './index.ts';
import { ACTORS, TASKS } from './roles.ts';
import type { Framing } from './section.ts';

const DAY = '2026-11-24';
beforeAll(() => loadWording('fr'));

function framing(authority: Authority, roles: Framing['answers']['roles'] = {}): Framing {
  return {
    answers: { authority, roles, objectives: defaultObjectives(authority.kind, DAY) },
    duties: judgeObligations(authority, DAY),
    launched: DAY,
    say: ({ code, params }) => noteWording(code, params, 'fr') ?? code,
  };
}

const noteOf = (...args: Parameters<typeof framing>): string =>
  framingSections(framing(...args))
    .map(({ text }) => text)
    .join('\n\n');
const part = (note: string, from: string, to: string): string =>
  note.slice(note.indexOf(from), note.indexOf(to));

const VILLAGE: Authority = { name: 'Village', kind: 'commune', population: 800, staff: 6 };
const TOWN: Authority = { name: 'Ville', kind: 'commune', population: 12_000, staff: 180 };
const EPCI: Authority = { name: 'Communauté', kind: 'epci', population: 45_000, staff: 120 };
const DEPARTEMENT: Authority = {
  name: 'Département',
  kind: 'departement',
  population: 300_000,
  staff: 2500,
};
const SYNDICAT: Authority = { name: 'Syndicat', kind: 'syndicat', staff: 12 };

describe('the framing note', () => {
  const bound: readonly (readonly [string, Authority, readonly string[], readonly string[]])[] = [
    [
      'a commune of 800',
      VILLAGE,
      ['art. L. 2121-30', 'art. L. 322-6', 'art. 37'],
      ['L. 312-1-1', '2000-321', 'R. 330-2'],
    ],
    [
      'a commune of 12,000',
      TOWN,
      ['art. L. 312-1-1', 'n° 2000-321, art. 10', 'art. L. 330-1', 'art. L. 2121-30'],
      ['L. 716-1'],
    ],
    ['an EPCI', EPCI, ['n° 2021-1104, art. 220', 'art. L. 716-1', 'n° 2000-321'], ['L. 2121-30']],
    [
      'a département',
      DEPARTEMENT,
      ['art. L. 716-1', 'L. 3131-1, L. 4141-1', 'art. L. 312-1-1'],
      ['L. 2121-30', '2021-1104'],
    ],
    ['a syndicat', SYNDICAT, ['art. L. 2196-2', 'art. 37'], ['L. 312-1-1', 'L. 716-1']],
  ];

  it.each(bound)('tells what binds %s, with its articles', (_, authority, there, absent) => {
    const applies = part(noteOf(authority), '### S’applique', '### À vérifier').replaceAll(
      '\u00a0',
      ' ',
    );
    for (const article of there) expect(applies).toContain(article);
    for (const article of absent) expect(applies).not.toContain(article);
  });

  it.each([VILLAGE, TOWN, EPCI, DEPARTEMENT, SYNDICAT])(
    'of $name is fit to be read',
    (authority) => {
      const note = noteOf(authority);
      expect(note).not.toMatch(/undefined|null|NaN|\[object/);
      // A no-break space before these signs, code and links apart; the curly apostrophe everywhere.
      const prose = note.replace(/`[^`]*`/g, '').replace(/\*\*?/g, '');
      expect(prose).not.toMatch(/ [;:!?»](\s|$)|« /);
      expect(prose).not.toContain("'");
      expect(note.match(/^## \d\. /gm)).toHaveLength(8);
    },
  );

  it('says loudly that no data protection officer is named, until there is one', () => {
    expect(noteOf(TOWN)).toContain('> **Attention');
    const named = noteOf(TOWN, {
      dpo: { function: 'Délégué mutualisé', email: 'dpo@example.org' },
    });
    expect(named).not.toContain('> **Attention');
    expect(named).toContain('dpo@example.org');
  });

  it('counts the calendar from the first day, whatever the day of the run', () => {
    const later = { ...framing(TOWN), duties: judgeObligations(TOWN, '2027-05-02') };
    const calendar = (one: Framing): string =>
      framingSections(one).find(({ id }) => id === 'calendrier')?.text ?? '';
    for (const one of [framing(TOWN), later]) {
      expect(calendar(one)).toContain('| décembre 2026 | Note adoptée');
      expect(calendar(one)).toContain('| novembre 2027 | Bilan');
    }
    expect(calendar(later)).toContain('30 juin 2027');
    expect(calendar(later)).toContain('31 mars 2028');
  });

  it('keeps what people wrote inside its cells', () => {
    const note = noteOf({ ...TOWN, name: 'Ville | de\nX' });
    expect(note).toContain('Ville | de\nX');
    expect(table(['a'], [['x | y\nz']])).toBe('| a |\n| --- |\n| x \\| y z |');
  });
});

it('each section has its own id', () => {
  expect(new Set(FRAMING.map(({ id }) => id)).size).toBe(FRAMING.length);
  for (const { id } of FRAMING) expect(id).toMatch(/^[a-z-]+$/);
});

it('one actor answers for each task, and someone does it', () => {
  for (const [task, ...letters] of TASKS) {
    expect(letters, task).toHaveLength(ACTORS.length);
    expect(
      letters.filter((letter) => letter === 'A'),
      task,
    ).toHaveLength(1);
  }
});

it.each([
  ['a : b ; c ! d ?', 'a\u00a0: b\u00a0; c\u00a0! d\u00a0?'],
  ['« a »', '«\u00a0a\u00a0»'],
  ['23 000 € par an, art. L. 312-1', '23 000\u00a0€ par an, art.\u00a0L.\u00a0312-1'],
  ['https://www.example.org', 'https://www.example.org'],
  ['| --- | --- |', '| --- | --- |'],
])('%s is spaced as French wants', (text, expected) => {
  expect(spaced(text)).toBe(expected);
});
