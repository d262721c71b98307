import { findLicence } from '../licences/index.ts';
import { oneLine } from '../plain-text.ts';
import type { DatasetRecord } from '../record.ts';
import { frequencyOf } from '../vocabularies/frequencies.ts';
import { csvLines } from './csv-lines.ts';
import { dataOf, type MetadataExport } from './export.ts';

/** The columns of etalab/schema-catalogue-donnees 0.3.0. */
const COLUMNS: readonly (readonly [string, (record: DatasetRecord) => string | undefined])[] = [
  ['titre', ({ title }) => oneLine(title)],
  ['description', ({ description }) => oneLine(description)],
  ['mots_cles', ({ keywords }) => keywords.map((word) => word.replaceAll(',', ' ')).join(',')],
  ['nom_orga', ({ producer }) => producer.name],
  ['siret_orga', ({ producer }) => producer.siret],
  ['id_alt_orga', () => undefined],
  ['service', ({ contact }) => contact?.name],
  ['si', ({ provenance }) => provenance?.system],
  ['contact_service', ({ contact }) => contact?.email],
  ['contact_personne', ({ contact }) => contact?.email],
  ['date_pub', ({ issued }) => issued],
  ['date_maj', ({ modified }) => modified],
  ['freq_maj', ({ frequency }) => frequencyOf(frequency)?.fr],
  ['couv_geo', ({ spatial }) => spatial?.name],
  ['url', ({ landingPage }) => landingPage],
  ['format', (record) => [...new Set(dataOf(record).map(({ format }) => format))].join(',')],
  ['licence', ({ license }) => license && (findLicence(license)?.title ?? license)],
];

/** The catalogue that a body keeps for itself: it holds what is not open too. */
export const catalogueDonnees: MetadataExport = {
  id: 'catalogue-donnees',
  fileName: 'catalogue-interne.csv',
  mime: 'text/csv',
  covers: 'catalogue',
  write(records) {
    const rows = records.map((record) => COLUMNS.map(([, value]) => value(record) ?? ''));
    return csvLines([COLUMNS.map(([name]) => name), ...rows]);
  },
};
