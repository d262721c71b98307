import type { SchemaWords } from './index.ts';

const s = (count: number): string => (count === 1 ? '' : 's');

export const en: SchemaWords = {
  sources: { bundled: 'shipped', cache: 'received', catalogue: 'to be received' },
  verdicts: {
    likely: 'very likely',
    possible: 'possible, to be checked',
    related: 'same topic at most',
  },
  duty: 'law',
  required: 'required',
  versions: 'Versions',
  homepage: 'Page',
  licence: 'Licence',
  law: 'Text',
  primaryKey: 'Key',
  checks: 'Checks',
  faults: 'Faults of the schema:',
  renamed: 'columns to rename:',
  missing: 'required columns that are absent:',
  extra: 'more columns:',
  noMatch: 'No schema fits. See the list: odc schemas list',
  noneFound: (text) => `No schema speaks of “${text}”. Receive the newest with: odc schemas update`,
  listed: (count) =>
    `${count} schema${s(count)}. “law”: a text makes publishing compulsory for those whom it names. More: odc schemas show NAME`,
  fields: (count) => `${count} column${s(count)}:`,
  common: (count) => `${count} column${s(count)} in common`,
  content: (percent) => `${percent} % of the first rows suit`,
  matched: (path, name) =>
    name === undefined ? `${path}: no schema recognised` : `${path}: most likely ${name}`,
  updated: (changed, entries) =>
    changed
      ? `Catalogue up to date: ${entries} schemas.`
      : `The catalogue has not changed: ${entries} schemas.`,
  nextTemplate: (name) => `Empty file to fill in: odc schemas template ${name} -o template.xlsx`,
  nextValidate: (path, name) => `To check: odc validate ${path} --schema ${name}`,
};
