import { say } from '../say.ts';
import type { FindingTexts } from '../text.ts';

/** What is said of the licence of a dataset. */
export const licence = {
  'licence-missing': {
    title: 'No licence chosen',
    message: () =>
      'No licence: only the legal minimum applies, which few know (CRPA, article L. 322-1)',
    action: () => 'Choose one with odc license choose',
    explain: {
      cause:
        'A licence is compulsory only where reuse is paid for. Without one, the sense of the data has to be kept, and source and date named (CRPA, articles L. 322-1 and L. 323-1), but platforms take a point off.',
      example: 'A dataset without “license”, in a project that gives none either.',
      remedy: 'odc license choose asks three questions and writes the answer.',
    },
  },
  'licence-superseded': {
    title: 'Superseded licence',
    message: () => 'Licence Ouverte 1.0 is superseded by version 2.0',
    action: () => 'Write license: lov2',
    explain: {
      cause: 'Version 2.0 of the Licence Ouverte, of 2017, takes rights on databases into account.',
      example: 'license: fr-lo.',
      remedy: 'Write lov2 instead: those who reuse lose no right.',
    },
  },
  'licence-homologation': {
    title: 'Licence needing approval',
    message: ({ params }) =>
      `“${say(params.licence)}” is not in the list of article D. 323-2-1 of the CRPA: it needs approval (article D. 323-2-2)`,
    action: () => 'Take lov2 or odc-odbl, or ask the State digital directorate for approval',
    explain: {
      cause:
        'For data that are free of charge, an administration chooses the Licence Ouverte or the ODbL (CRPA, article D. 323-2-1). Another licence has to be approved, for these data only, by a decision taken in two months (article D. 323-2-2).',
      example: 'license: CC-BY.',
      remedy: 'Take lov2, which allows the same reuses, or odc-odbl; else ask for approval.',
    },
  },
  'licence-share-alike': {
    title: 'Licence of a source',
    message: ({ params }) =>
      `“${say(params.source)}” is under ${say(params.licence)}, which does not allow this licence`,
    action: () => 'Change the licence, or take this source out',
    explain: {
      cause:
        'A share-alike licence makes whoever publishes a database drawn from another one keep the licence. A licence with attribution makes them keep the name of the source.',
      example: 'Cycle paths drawn from OpenStreetMap (ODbL), published under the Licence Ouverte.',
      remedy: 'Publish under the licence of the source, or take out what comes from it.',
    },
  },
  'licence-share-alike/odbl': {
    title: 'ODbL to keep',
    message: ({ params }) =>
      `“${say(params.source)}” is under ODbL: a database made from it has to be too`,
    action: () => 'Write license: odc-odbl, or take out what comes from this source',
  },
  'licence-share-alike/high-value': {
    title: 'Incompatible source',
    message: ({ params }) =>
      `“${say(params.source)}” imposes the ODbL, which regulation (EU) 2023/138 does not allow for high-value data`,
    action: () => 'Replace this source by one that allows the Licence Ouverte',
  },
  'licence-share-alike/other': {
    title: 'Incompatible source',
    message: ({ params }) =>
      `“${say(params.source)}” is under ${say(params.licence)}, which neither the Licence Ouverte nor the ODbL can replace`,
    action: () => 'Take out what comes from this source, or ask its producer for an agreement',
  },
  'licence-share-alike/attribution-lost': {
    title: 'Lost attribution',
    message: ({ params }) =>
      `“${say(params.source)}” has to be named (${say(params.licence)}): the licence chosen does not ask for it`,
    action: () => 'Write license: lov2',
  },
  'licence-source-unknown': {
    title: 'Source without licence',
    message: ({ params }) =>
      `The licence of “${say(params.source)}” is not known: nothing says that its data may be published again`,
    action: () => 'Ask its producer and note it in provenance.sources',
    explain: {
      cause:
        'Data on which a third party has rights are not public information (CRPA, article L. 321-2): publishing them again takes a licence or an agreement.',
      example: 'A base map by a contractor, without mention.',
      remedy: 'Ask for the licence or a written agreement, and note it with the source.',
    },
  },
  'licence-hvd': {
    title: 'High value',
    message: ({ params }) =>
      `High-value data are published under CC BY 4.0 or less restrictive: ${say(params.licence)} does not suit (regulation (EU) 2023/138)`,
    action: () => 'Write license: lov2',
    explain: {
      cause:
        'Implementing regulation (EU) 2023/138 wants for high-value data a licence no more restrictive than CC BY 4.0. The Licence Ouverte suits; the ODbL, which is share-alike, is more restrictive.',
      example: 'hvd: geospatial with license: odc-odbl.',
      remedy: 'Publish under lov2. If a source under ODbL forbids it, replace this source.',
    },
  },
  'licence-hvd/imposed': {
    title: 'High value',
    message: ({ params }) =>
      `A source imposes ${say(params.licence)}, which does not suit high-value data (regulation (EU) 2023/138)`,
    action: () => 'Replace this source by one that allows the Licence Ouverte',
  },
  'licence-attribution': {
    title: 'Incomplete attribution',
    message: () => 'The mention of the source is incomplete',
    action: () => 'Complete odc.yml',
    explain: {
      cause:
        'Those who reuse have to name the source and the date of the last update (CRPA, article L. 322-1; Licence Ouverte 2.0): they have to be given them.',
      example: 'A dataset without “modified”.',
      remedy:
        'Give the producer and “modified”. odc license check writes the mention in LICENCE.md.',
    },
  },
  'licence-attribution/date': {
    title: 'Missing date',
    message: () => 'The date of the last update is missing: those who reuse have to name it',
    action: () => 'Add modified: YYYY-MM-DD',
  },
  'licence-attribution/producer': {
    title: 'Missing producer',
    message: () => 'The producer is missing: those who reuse have to name it',
    action: () => 'Add authority.name, or producer to the dataset',
  },
  'licence-attribution/source': {
    title: 'Source badly named',
    message: ({ params }) =>
      `“${say(params.source)}” (${say(params.licence)}) has neither producer nor address: it cannot be named`,
    action: () => 'Add them in provenance.sources',
  },
} satisfies FindingTexts;
