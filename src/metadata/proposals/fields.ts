import { isDay } from '../dates.ts';
import { licenceOfSource } from '../judge/judge-licence.ts';
import { findLicence } from '../licences/index.ts';
import { SHORT_DESCRIPTION } from '../quality/criteria.ts';
import { findFrequency, frequencyOf } from '../vocabularies/frequencies.ts';
import { themeOf } from '../vocabularies/themes.ts';
import { periodOf, updateColumn, type WholePeriod } from './coverage.ts';
import { draftDescription, sizeOf } from './draft-description.ts';
import type { ProposalFacts, ProposedField } from './proposal.ts';
import { readPeriod } from './read-period.ts';
import { keywordsOf, themesOf } from './subjects.ts';
import {
  asIs,
  line,
  list,
  readPeriodTyped,
  readTerritory,
  shownList,
  shownPeriod,
  shownTerritory,
} from './typed-answers.ts';

/** What can be filled in, in the order in which it is asked: what is proposed last draws on what came first. */
export const FIELDS: readonly ProposedField[] = [
  {
    id: 'title',
    path: ['title'],
    isMissing: ({ dataset }) => dataset.title === undefined,
    propose: titleOf,
    shown: asIs,
    read: line,
  },
  {
    id: 'temporal',
    path: ['temporal'],
    isMissing: ({ dataset }) => dataset.temporal === undefined,
    propose: (facts) => {
      const period = covered(facts);
      return period === undefined ? undefined : { start: period.start, end: period.end };
    },
    shown: shownPeriod,
    read: readPeriodTyped,
  },
  {
    id: 'spatial',
    path: ['spatial'],
    isMissing: ({ record }) => record.spatial === undefined,
    propose: ({ table }) =>
      table?.bbox === undefined ? undefined : { level: 'other', bbox: table.bbox },
    shown: shownTerritory,
    read: readTerritory,
  },
  {
    id: 'description',
    path: ['description'],
    isMissing: ({ dataset }) => [...(dataset.description ?? '')].length <= SHORT_DESCRIPTION,
    propose: draft,
    shown: asIs,
    read: line,
  },
  {
    id: 'keywords',
    path: ['keywords'],
    isMissing: ({ dataset }) => (dataset.keywords ?? []).length === 0,
    propose: (facts) => {
      const { spatial } = facts.record;
      const words = [
        ...keywordsOf(titleOf(facts) ?? ''),
        ...(spatial?.name === undefined ? [] : [spatial.name]),
      ];
      return words.length === 0 ? undefined : words;
    },
    shown: shownList,
    read: list,
  },
  {
    id: 'themes',
    path: ['themes'],
    isMissing: ({ dataset }) => (dataset.themes ?? []).length === 0,
    propose: (facts) => {
      const found = themesOf(titleOf(facts) ?? '', facts.schema?.name ?? '', facts.dataset.id);
      return found.length === 0 ? undefined : found;
    },
    shown: shownList,
    read(typed) {
      const codes = list(typed)?.map((code) => code.toUpperCase());
      return codes?.every((code) => themeOf(code) !== undefined) ? codes : undefined;
    },
  },
  {
    id: 'frequency',
    path: ['frequency'],
    isMissing: ({ record }) => frequencyOf(record.frequency) === undefined,
    propose: (facts) => (covered(facts)?.isYearly === true ? 'annual' : undefined),
    shown: asIs,
    read: (typed) => findFrequency(typed)?.id,
  },
  {
    id: 'modified',
    path: ['modified'],
    isMissing: ({ record }) => record.modified === undefined,
    propose: ({ table }) => (table === undefined ? undefined : updateColumn(table)?.end),
    shown: asIs,
    read: (typed) => {
      const period = readPeriod(typed);
      return period !== undefined && period.start === period.end && isDay(period.start)
        ? period.start
        : undefined;
    },
  },
  {
    id: 'license',
    path: ['license'],
    isMissing: ({ record }) => record.license === undefined,
    propose: ({ dataset }) =>
      (dataset.provenance?.sources ?? []).some(
        (source) => licenceOfSource(source)?.id === 'odc-odbl',
      )
        ? 'odc-odbl'
        : 'lov2',
    shown: asIs,
    read: (typed) => findLicence(typed)?.id,
  },
  {
    id: 'contact',
    path: ['contact', 'email'],
    isMissing: ({ record }) =>
      record.contact?.email === undefined && record.contact?.url === undefined,
    propose: () => undefined,
    shown: asIs,
    read: (typed) => (/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(typed.trim()) ? typed.trim() : undefined),
  },
  {
    id: 'resource',
    path: ['resources', 0, 'description'],
    isMissing: ({ record }) =>
      !record.resources.some(
        ({ kind, description }) => kind === 'documentation' || description !== undefined,
      ),
    propose: ({ rows, columns }) => {
      const size = rows === undefined ? undefined : sizeOf(rows, columns);
      return size === undefined ? undefined : `Tableau de ${size}`;
    },
    shown: asIs,
    read: line,
  },
];

function covered({ table, dataset }: ProposalFacts): WholePeriod | undefined {
  return table === undefined ? undefined : periodOf(table, dataset.resources[0]?.path ?? '');
}

/** A schema's title, without the name of the collection that it is of: `Subventions (SCDL)`. */
function titleOf({ dataset, schema, record }: ProposalFacts): string | undefined {
  const ofSchema = schema?.title?.replace(/\s*\([^)]*\)$/, '');
  return dataset.title ?? ofSchema ?? humanised(record.resources[0]?.name ?? dataset.id);
}

/** `subventions-2024` as a title: `Subventions 2024`. */
function humanised(name: string): string {
  const words = name.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function draft(facts: ProposalFacts): string {
  const { record, rows, columns, schema, dataset } = facts;
  const { temporal } = record;
  const known =
    temporal?.end === undefined ? undefined : { start: temporal.start, end: temporal.end };
  const period = known ?? covered(facts);
  return draftDescription({
    title: titleOf(facts) ?? record.title,
    authority: record.authority.name,
    ...(record.spatial?.name === undefined ? {} : { territory: record.spatial.name }),
    ...(rows === undefined ? {} : { rows }),
    columns,
    ...(period === undefined ? {} : { period: { start: period.start, end: period.end } }),
    ...(schema?.name === undefined ? {} : { schema: schema.name }),
    ...(dataset.provenance?.system === undefined ? {} : { system: dataset.provenance.system }),
  });
}
