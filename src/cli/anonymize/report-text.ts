import type { AnonymisationReport } from '../../privacy/anonymise/report.ts';
import type { Context } from '../context.ts';
import { measureLines } from './measure-lines.ts';
import { sayNote } from './notes.ts';
import { verdictText } from './report-data.ts';
import { anonymizeWords } from './words/index.ts';

type Outcome = AnonymisationReport['attack']['checks'][number]['outcome'];

const SIGNS: Readonly<Record<Outcome, readonly [unicode: string, plain: string, color: string]>> = {
  passed: ['✔', '+', '\u001b[32m'],
  warning: ['▲', '!', '\u001b[33m'],
  failed: ['✖', 'x', '\u001b[31m'],
  skipped: ['–', '-', '\u001b[2m'],
};

/** The report for the screen: what was done, what is left of the risk, how the output fared, the verdict. */
export function reportText(report: AnonymisationReport, { lang, out }: Context): string {
  const words = anonymizeWords(lang);
  const mark = (outcome: Outcome): string => {
    const [unicode, plain, color] = SIGNS[outcome];
    const sign = out.unicode ? unicode : plain;
    return out.color ? `${color}${sign}\u001b[0m` : sign;
  };
  const { input, output, facts, before, after, attack, key } = report;
  const head = `${mark(attack.passed ? 'passed' : 'failed')} ${words.headline(input.path, output.path, output.written, output.rows, output.columns.length)}`;
  const measured =
    before === null && after === null
      ? []
      : [
          '',
          words.measures,
          ...measureLines(
            [
              [words.figures.before, before],
              [words.figures.after, after],
            ],
            words,
          ),
        ];
  const checks = attack.checks.flatMap(({ name, outcome, notes }) => {
    const title = sayNote({ code: `check/${name}`, params: {} }, lang);
    const [first, ...more] = notes.map((note) => sayNote(note, lang));
    return [
      `  ${mark(outcome)} ${title}${first === undefined ? '' : words.because(first)}`,
      ...more.map((text) => `      ${text}`),
    ];
  });
  return `${[
    head,
    ...(facts.length === 0
      ? []
      : ['', words.done, ...facts.map((note) => `  ${sayNote(note, lang)}`)]),
    ...(key === 'none' ? [] : [`  ${sayNote({ code: `key/${key}`, params: {} }, lang)}`]),
    ...measured,
    ...(checks.length === 0 ? [] : ['', words.attack, ...checks]),
    '',
    verdictText(report, lang),
  ].join('\n')}\n`;
}
