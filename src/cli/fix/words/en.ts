import { and } from '../../../base/messages/lists.ts';
import type { FixWords } from './index.ts';

const s = (count: number): string => (count === 1 ? '' : 's');

function number(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

export const en: FixWords = {
  headline: (input, output, rows, columns) =>
    `${input} → ${output}: ${number(rows)} row${s(rows)}, ${columns} column${s(columns)}`,
  wouldWrite: (input, output) => `${input}: a trial, ${output} is not written`,
  nothing: (input) => `${input}: nothing to repair`,
  notWritten: (input) => `${input}: nothing is written before you answer`,
  schema: (name, guessed) => `Schema: ${name}${guessed ? ' (recognised)' : ''}`,
  noSchema: 'No schema: only the encoding, the layout and invisible characters are repaired',
  changes: (cells) => (cells === 0 ? 'Repaired' : `Repaired: ${number(cells)} cell${s(cells)}`),
  proposals: 'Proposed, for you to decide',
  reports: 'Said, never changed',
  howToAccept: (file, ids) => `To accept: odc fix ${file} --accept ${ids.join(',')}`,
  remaining: (errors, warnings, judged) => {
    if (errors === 0 && warnings === 0) {
      return judged ? 'The file follows the schema' : 'Nothing else to report';
    }
    const parts = [
      ...(errors === 0 ? [] : [`${number(errors)} error${s(errors)}`]),
      ...(warnings === 0 ? [] : [`${number(warnings)} warning${s(warnings)}`]),
    ];
    return `Left: ${parts.join(' and ')}`;
  },
  exportAgain:
    'What Excel has damaged cannot be repaired: in the workbook, give the column the Text format, type or paste it again, then save as CSV UTF-8',
  times: (count) => (count === 1 ? 'once' : `${number(count)} times`),
  column: (field) => `column ${field}`,
  inColumn: (field) => `, column ${field}`,
  atLine: (line) => ` (line ${line})`,
  blank: '(empty)',
  quoted: (text) => `“${text}”`,
  masked: '(hidden: it may be personal data)',
  proposal: (id, reason, count) =>
    `${id}: ${reason}, ${count === 1 ? 'once' : `${number(count)} times`}`,
  applyIt: (count) => (count === 1 ? 'Repair it so?' : 'Repair all these values so?'),
  whichReading: 'How are these values to be read?',
  noReading: 'change nothing',
  hint: (path, { cells, where, others, open }) => {
    const parts = [
      ...(cells === 0 ? [] : [`repairs ${number(cells)} cell${s(cells)} (${where})`]),
      ...(others === 0
        ? []
        : [`${cells === 0 ? 'repairs ' : ''}${number(others)} fault${s(others)} of layout`]),
      ...(open === 0 ? [] : [`proposes ${number(open)} repair${s(open)} to accept`]),
    ];
    return `odc fix ${path} ${and(parts)}`;
  },
};
