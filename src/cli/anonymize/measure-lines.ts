import type { Measures } from '../../privacy/risk/measures.ts';
import { columns } from '../schemas/columns.ts';
import type { AnonymizeWords } from './words/index.ts';

/** Measures side by side, one a column. */
export function measureLines(
  measured: readonly (readonly [title: string, measures: Measures | null])[],
  words: AnonymizeWords,
): string[] {
  const { figures, number, percent } = words;
  const row = (label: string, read: (measures: Measures) => string): string[] => [
    `  ${label}`,
    ...measured.map(([, measures]) => (measures === null ? '' : read(measures))),
  ];
  const hasSensitive = measured.some(([, measures]) => measures?.l);
  const hasSample = measured.some(([, measures]) => measures?.risk.sampleMax !== undefined);
  const rows = [
    ...(measured.length === 1 ? [] : [['', ...measured.map(([title]) => title)]]),
    row(figures.rows, ({ n }) => number(n)),
    row(figures.classes, ({ classes }) => number(classes)),
    row('k', ({ k }) => number(k)),
    row(figures.uniques, ({ uniques }) => number(uniques)),
    ...(hasSensitive
      ? [
          row(figures.l, ({ l }) => (l === null ? '' : number(l.distinct))),
          row(figures.entropy, ({ l }) => (l === null ? '' : number(l.entropy, 2))),
          row('t', ({ t }) => (t === null ? '' : number(t, 3))),
        ]
      : []),
    row(figures.prosecutorMax, ({ risk }) => percent(risk.prosecutorMax)),
    row(figures.prosecutorMean, ({ risk }) => percent(risk.prosecutorMean)),
    row(figures.journalistMax, ({ risk }) => percent(risk.journalistMax)),
    row(figures.marketer, ({ risk }) => percent(risk.marketer)),
    row(figures.below11, ({ risk }) => percent(risk.below11)),
    ...(hasSample
      ? [
          row(figures.sampleMax, ({ risk }) => percent(risk.sampleMax ?? 0)),
          row(figures.sampleMean, ({ risk }) => percent(risk.sampleMean ?? 0)),
        ]
      : []),
  ];
  return columns(rows, Number.POSITIVE_INFINITY);
}
