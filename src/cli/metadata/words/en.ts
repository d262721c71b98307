import { and } from '../../../base/messages/lists.ts';
import type { MetadataWords } from './index.ts';

const s = (count: number): string => (count === 1 ? '' : 's');

export const en: MetadataWords = {
  colon: ':',
  scored: (id, title, points, outOf, percent) =>
    `${id} — ${title}: ${points} point${s(points)} out of ${outOf} (${percent}%)`,
  nextEdit: (id) => `To complete: odc metadata edit ${id}`,
  relative:
    'The addresses of files are relative to this document. For a harvester to read it, run again with --base and the address where the files are online.',
  notBuilt: (ids) => `Not built yet (odc build): ${and(ids)}. Files are described as in odc.yml.`,
  leftOut: (count) =>
    `${count} dataset${s(count)} of restricted access left out of the SCDL catalogue.`,
  labels: {
    title: 'title',
    description: 'description',
    keywords: 'keywords',
    themes: 'themes',
    license: 'licence',
    frequency: 'frequency of update',
    temporal: 'period covered',
    spatial: 'territory',
    modified: 'last update',
    contact: 'contact address',
    resource: 'description of the file',
  },
  questions: {
    title: 'Title, for everyone to read (- to skip)',
    description:
      'Description: what it is, where it comes from, what can be made of it, its limits (- to skip)',
    keywords: 'Keywords, separated by commas (- to skip)',
    themes: 'Themes: AGRI ECON EDUC ENER ENVI GOVE HEAL INTR JUST REGI SOCI TECH TRAN (- to skip)',
    license: 'Licence: lov2, or odc-odbl if a source imposes it (- to skip)',
    frequency: 'Frequency of update: annual, monthly, punctual… (- to skip)',
    temporal: 'Period covered: a year, or start / end (- to skip)',
    spatial:
      'Territory: commune 38185, epci 200040715, departement 38, region 84, or france (- to skip)',
    modified: 'Last update of the data, YYYY-MM-DD (- to skip)',
    contact: 'Contact e-mail, of a service rather than of a person (- to skip)',
    resource: 'Description of the file (- to skip)',
  },
  notUnderstood: {
    themes: 'Codes of the list, separated by commas',
    license: 'The name of a licence: odc license list',
    frequency: 'Such as annual, monthly, weekly, daily, punctual, irregular',
    temporal: 'A year (2024), or two days: 2023-09-01 / 2024-08-31',
    spatial: 'A level and a code: commune 38185',
    modified: 'A day, YYYY-MM-DD',
    contact: 'An e-mail address',
  },
  notUnderstoodAtAll: 'An answer, or - to skip',
  asking: (id) => `${id}: Enter keeps what is proposed.`,
  complete: (id) => `${id}: nothing is missing.`,
  heading: (id, isWritten) =>
    isWritten ? `${id}: written in odc.yml` : `${id}: what is missing, and what is proposed`,
  noProposal: '(nothing tells it: yours to write)',
  left: (labels) => `  still to be written: ${and(labels)}`,
  points: (before, after, isWritten) =>
    isWritten
      ? `  score of data.gouv.fr: ${before} point${s(before)} out of 9 before, ${after} now`
      : `  score of data.gouv.fr: ${before} point${s(before)} out of 9, ${after} with these proposals`,
  nextWrite: (id) => `Nothing is written. To accept: odc metadata edit ${id} --yes`,
};
