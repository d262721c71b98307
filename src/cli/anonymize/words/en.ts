import { and } from '../../../base/messages/lists.ts';
import type { AnonymizeWords } from './index.ts';

const s = (count: number): string => (count === 1 ? '' : 's');

function number(value: number, decimals = 0): string {
  const [whole = '', fraction] = value.toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

export const en: AnonymizeWords = {
  figures: {
    value: '',
    before: 'before',
    after: 'after',
    rows: 'rows',
    classes: 'groups of rows alike',
    uniques: 'rows alone in their group',
    l: 'l (sensitive values a group)',
    entropy: 'entropy l',
    prosecutorMax: 'risk of someone known to be there, at most',
    prosecutorMean: 'risk of someone known to be there, on average',
    journalistMax: 'journalist’s risk, at most',
    marketer: 'share found by a marketer',
    below11: 'rows in a group of fewer than 11',
    sampleMax: 'individual risk (survey), at most',
    sampleMean: 'individual risk (survey), on average',
  },
  done: 'What was done',
  measures: 'Risk measured',
  attack: 'Attack on the file written',
  because: (text) => `: ${text}`,
  headline: (input, output, written, rows, columns) =>
    written
      ? `${input} → ${output}: ${number(rows)} row${s(rows)}, ${columns} column${s(columns)}`
      : `${input}: ${output} was not written`,
  measured: (path, quasi) => `${path}, quasi-identifiers: ${and(quasi)}`,
  planTitle: (file) => `Plan proposed for ${file}, to be read: each line tells its reason`,
  planNext: (file, plan) =>
    `Read the plan, then: odc anonymize ${file} --plan ${plan} -o output.csv`,
  number,
  percent: (share) => `${number(100 * share, share > 0 && share < 0.1 ? 1 : 0)}%`,
};
