import type { SchemaWords } from './index.ts';

const s = (count: number): string => (count === 1 ? '' : 's');

export const en: SchemaWords = {
  sources: { bundled: 'shipped', cache: 'downloaded', catalogue: 'to download' },
  verdicts: {
    likely: 'very likely',
    possible: 'possible, to check',
    related: 'same topic, no more',
  },
  duty: 'law',
  required: 'required',
  versions: 'Versions',
  homepage: 'Web page',
  licence: 'Licence',
  law: 'Obligation',
  primaryKey: 'Identifier',
  checks: 'Checks',
  type: (type, format) => (format === 'default' ? type : `${type} ${format}`),
  faults: 'Faults of the schema:',
  renamed: 'columns to rename:',
  missing: 'missing required columns:',
  extra: 'additional columns:',
  noMatch: 'No schema fits. See the list: odc schemas list',
  noneFound: (text) => `No schema matches “${text}”. To download the newest: odc schemas update`,
  listed: (count) =>
    `${count} schema${s(count)}. “law”: a text makes publication compulsory for those it names. Details: odc schemas show NAME`,
  fields: (count) => `${count} column${s(count)}:`,
  common: (count) => `${count} column${s(count)} in common`,
  content: (percent) => `content of the first rows ${percent}% compliant`,
  matched: (path, name) =>
    name === undefined ? `${path}: no schema recognised` : `${path}: most likely ${name}`,
  updated: (changed, entries) =>
    changed
      ? `Catalogue up to date: ${entries} schemas.`
      : `The catalogue has not changed: ${entries} schemas.`,
  nextTemplate: (name) => `Empty file to fill in: odc schemas template ${name} -o template.xlsx`,
  nextValidate: (path, name) => `To check: odc validate ${path} --schema ${name}`,
};
