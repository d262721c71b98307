import type { Param } from '../../finding.ts';
import { grouped } from '../grouped.ts';
import { and } from '../lists.ts';
import type { NoteTexts } from '../notes.ts';
import { quote } from '../quoting.ts';
import { say } from '../say.ts';

const count = (value: Param | undefined, one: string, several = `${one}s`): string =>
  `${grouped(value, ',')} ${Number(value) === 1 ? one : several}`;
const list = (names: Param | undefined): string =>
  and((Array.isArray(names) ? names : [names]).map((name) => `“${quote(name)}”`));
/** `1,234.5` */
const figure = (value: Param | undefined): string => {
  const [whole = '', fraction] = String(value).split('.');
  return `${grouped(whole, ',')}${fraction === undefined ? '' : `.${fraction}`}`;
};

const VERDICTS: Readonly<Record<string, string>> = {
  refused: 'the anonymised file did not resist the attack',
  unreachable: 'no generalisation meets the target of the plan',
};

/** What the production line says of a dataset. */
export const build = {
  'build/decided-closed': ({ path, who, when, reason }) =>
    `${say(path)} was closed on ${say(when)} (${say(who)})${reason ? `: ${quote(reason)}` : ''}`,
  'build/decided-closed/action': () =>
    'Take this file out of datasets, or change the decision: odc inventory',
  'build/decided-anonymisation': ({ path, who, when }) =>
    `${say(path)} may only be opened once anonymised (${say(who)}, ${say(when)}), and this dataset has no plan`,
  'build/decided-anonymisation/action': ({ path }) =>
    `Prepare a plan (odc anonymize ${say(path)} --suggest -o plan.yml), then name it under anonymize in odc.yml`,
  'build/encoding-guessed': ({ path, encoding }) =>
    `The encoding of ${say(path)} (${say(encoding)}) is a guess that nobody has confirmed`,
  'build/encoding-guessed/action': ({ path, encoding }) =>
    `If accents are right in “odc fix ${say(path)} --dry-run”, write “encoding: ${say(encoding)}” under this file in odc.yml`,
  'build/repairs-proposed': ({ path, proposals }) =>
    `${say(path)}: ${count(proposals, 'repair')} ${Number(proposals) === 1 ? 'waits' : 'wait'} for an answer; odc fix ${say(path)} shows them`,
  'build/anonymisation-refused': ({ path, verdict }) =>
    `${say(path)}: ${VERDICTS[say(verdict)] ?? 'the anonymisation plan did not succeed'}`,
  'build/anonymisation-refused/action': () =>
    'Try the plan alone (odc anonymize FILE --plan PLAN -o TRIAL.csv): its report says what to change',
  'build/invalid': ({ path, error, warning }) =>
    `${say(path)} is not valid: ${count(error, 'error')}, ${count(warning, 'warning')}`,
  'build/invalid/action': ({ path }) =>
    `odc validate ${say(path)} says where and what to correct; odc fix ${say(path)} repairs what can be`,
  'build/personal-data': ({ path, columns }) =>
    `${say(path)} holds personal data: ${list(columns)}`,
  'build/personal-data/action': ({ path }) =>
    `Anonymise (anonymize in odc.yml), or accept with a reason: odc validate ${say(path)} --accept-privacy COLUMN --reason … --ground …`,
  'build/column-gone': ({ path, column }) =>
    `${say(path)}: the column “${quote(column)}” of the published version is gone`,
  'build/column-renamed': ({ path, column, to }) =>
    `${say(path)}: the column “${quote(column)}” is now called “${quote(to)}”`,
  'build/rows-fallen': ({ path, before, after }) =>
    `${say(path)} goes from ${count(before, 'row')} to ${grouped(after, ',')}`,
  'build/total-jumped': ({ path, column, before, after }) =>
    `${say(path)}: the total of “${quote(column)}” goes from ${figure(before)} to ${figure(after)}, far more than the number of rows explains`,
  'build/not-certified': () =>
    'Nobody certifies where the data come from (provenance: certifiedBy, certifiedOn)',
  'build/xlsx-too-many-rows': ({ path, rows, limit }) =>
    `${say(path)} has no Excel version: ${count(rows, 'row')}, Excel stops at ${grouped(limit, ',')}`,
  'build/xlsx-too-many-columns': ({ path, columns, limit }) =>
    `${say(path)} has no Excel version: ${count(columns, 'column')}, Excel stops at ${grouped(limit, ',')}`,
  'build/xlsx-cell-too-long': ({ path, row, field, limit }) =>
    `${say(path)} has no Excel version: row ${say(row)}, “${quote(field)}” is longer than ${grouped(limit, ',')} characters`,
  'build/xlsx-too-large': ({ path }) =>
    `${say(path)} has no Excel version: the sheet would be over 4 GB`,
  'build/geojson-no-place': ({ path }) =>
    `${say(path)} has no GeoJSON version: no column of coordinates is recognised`,
  'build/geojson-unlocated': ({ path, rows, of }) =>
    `${say(path)}: in the GeoJSON, ${count(rows, 'row')} of ${grouped(of, ',')} without usable coordinates`,
  'build/file-missing': ({ path }) => `${say(path)} is missing`,
  'build/file-changed': ({ path }) => `${say(path)} has changed since it was built`,
  'build/file-unknown': ({ path }) => `${say(path)} was added after the build`,
  'build/file-outside': ({ path }) => `${say(path)} names a file out of the folder`,
  'build/provenance-disagrees': ({ path }) =>
    `${say(path)}: provenance.json and SHA256SUMS do not give the same digest`,
  'build/file-undeclared': ({ path }) =>
    `${say(path)} is in SHA256SUMS, but provenance.json does not know it: it was added after the build`,
  'build/checksums-unreadable': () => 'SHA256SUMS holds no digest: nothing can be checked',
  'build/provenance-unreadable': () => 'provenance.json cannot be read',
  'build/signature-wrong': () => 'The signature is not of this key, or provenance.json has changed',
  'build/signature-missing': () => 'There is no signature to check with this key',
} satisfies NoteTexts;
