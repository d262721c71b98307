import { isDay } from '../../dates.ts';
import { provenanceText } from '../../provenance-text.ts';
import type { DatasetRecord } from '../../record.ts';
import { frequencyIri, frequencyOf } from '../../vocabularies/frequencies.ts';
import { themeIri, themeOf } from '../../vocabularies/themes.ts';
import { addressOf, dataOf, type ExportContext, slashed } from '../export.ts';
import { type Node, type Statement, text } from '../rdf/graph.ts';
import { agent, contactPoint } from './agents.ts';
import { conformsTo, distribution, hvdCategory, legislation, licence } from './distribution.ts';
import { location } from './location.ts';
import { EU_TABLE } from './namespaces.ts';
import { blank, concept, day, language, maybe, of } from './statements.ts';

/** A dataset with its files, as DCAT-AP 3.0.1 and, when it is of high value, DCAT-AP HVD 3.0.0. */
export function dataset(record: DatasetRecord, context: ExportContext): Node {
  const document = documentOf(record, context);
  return of(
    'dcat:Dataset',
    datasetIri(record, context),
    ...identity(record),
    ...bodies(record, context),
    ...coverage(record),
    ...rights(record),
    ...maybe('dcat:landingPage', record.landingPage, (page) => of('foaf:Document', page)),
    ...documentation(record, context),
    ...conformsTo(record.schema),
    ...maybe('dct:provenance', provenanceText(record), (told) =>
      blank(['dct:ProvenanceStatement'], ['rdfs:label', text(told, 'fr')]),
    ),
    ...dataOf(record).map((resource): Statement => {
      const name = `${document}#${encodeURIComponent(resource.path)}`;
      return ['dcat:distribution', distribution(record, resource, name, context)];
    }),
  );
}

export function datasetIri(record: DatasetRecord, context: ExportContext): string {
  return `${documentOf(record, context)}#jeu`;
}

/** What the names of a dataset and of its files start with: never its page, which may move. */
function documentOf({ id }: DatasetRecord, { base, place }: ExportContext): string {
  if (base !== undefined) return `${slashed(base)}${id}/`;
  return place === 'dataset' ? '' : `${id}/`;
}

function identity(record: DatasetRecord): readonly Statement[] {
  return [
    ['dct:identifier', text(record.id)],
    ['dct:title', text(record.title, 'fr')],
    ...maybe('skos:altLabel', record.acronym, text),
    ['dct:description', text(record.description, 'fr')],
    ...record.keywords.map((word): Statement => ['dcat:keyword', text(word, 'fr')]),
    ...record.themes.flatMap((code): Statement[] => {
      const theme = themeOf(code);
      return theme === undefined ? [] : [['dcat:theme', concept(themeIri(theme), theme.fr)]];
    }),
    ...language(record.language),
    ...day('dct:issued', record.issued),
    ...day('dct:modified', record.modified),
  ];
}

function bodies(record: DatasetRecord, context: ExportContext): readonly Statement[] {
  const { authority, producer, contact } = record;
  const isOwn = producer.name === authority.name;
  return [
    ['dct:publisher', agent(authority, true, context)],
    ...(isOwn ? [] : [['dct:creator', agent(producer, false, context)] as const]),
    ...(contact === undefined
      ? []
      : [['dcat:contactPoint', contactPoint(contact, record)] as const]),
  ];
}

function coverage({ frequency, temporal, spatial }: DatasetRecord): readonly Statement[] {
  const known = frequencyOf(frequency);
  const isDated = temporal !== undefined && isDay(temporal.start);
  return [
    ...maybe('dct:accrualPeriodicity', known && frequencyIri(known), (name) =>
      of('dct:Frequency', name),
    ),
    // A blank node: the national harvester fetches a period that has an IRI.
    ...(isDated
      ? [
          [
            'dct:temporal',
            blank(
              ['dct:PeriodOfTime'],
              ...day('dcat:startDate', temporal.start),
              ...day('dcat:endDate', temporal.end),
            ),
          ] as const,
        ]
      : []),
    ...(spatial === undefined ? [] : [['dct:spatial', location(spatial)] as const]),
  ];
}

/** `restricted` as the national platform says it: NON_PUBLIC. */
function rights(record: DatasetRecord): readonly Statement[] {
  const right = record.access.level === 'open' ? 'PUBLIC' : 'NON_PUBLIC';
  return [
    ['dct:accessRights', of('dct:RightsStatement', `${EU_TABLE}access-right/${right}`)],
    ...restriction(record),
    ...licence(record),
    ...legislation(record),
    ...hvdCategory(record),
  ];
}

/** Why data are not open, and the text that says so. */
function restriction({ access }: DatasetRecord): readonly Statement[] {
  const told = [access.reason, access.ground].filter((part) => part !== undefined);
  return maybe('dct:rights', told.join(' – '), (label) =>
    blank(['dct:RightsStatement'], ['rdfs:label', text(label, 'fr')]),
  );
}

function documentation(record: DatasetRecord, context: ExportContext): readonly Statement[] {
  return record.resources
    .filter(({ kind }) => kind === 'documentation')
    .map(
      (resource): Statement => [
        'foaf:page',
        of('foaf:Document', addressOf(record, resource, context), [
          'dct:title',
          text(resource.title, 'fr'),
        ]),
      ],
    );
}
