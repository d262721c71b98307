import { fold } from '../../base/folding.ts';
import { findLicence } from '../licences/index.ts';
import { oneLine } from '../plain-text.ts';
import type { DatasetRecord } from '../record.ts';
import { frequencyOf } from '../vocabularies/frequencies.ts';
import { LEVELS } from '../vocabularies/levels.ts';
import { themeOf } from '../vocabularies/themes.ts';
import { csvLines } from './csv-lines.ts';
import { dataOf, type MetadataExport } from './export.ts';

const OTHER_LICENCE = 'Spécifique ou autre';

/** The columns of scdl/catalogue 0.1.3, in its order; what is not known stays empty. */
const COLUMNS: readonly (readonly [string, (record: DatasetRecord) => string | undefined])[] = [
  ['COLL_NOM', ({ authority }) => authority.name],
  ['COLL_SIRET', ({ authority }) => authority.siret],
  ['ID', ({ id }) => id],
  ['TITRE', ({ title }) => oneLine(title)],
  ['DESCRIPTION', ({ description }) => oneLine(description)],
  ['THEME', ({ themes: [code] }) => (code === undefined ? undefined : themeOf(code)?.fr)],
  ['PRODUCTEUR_NOM', ({ producer }) => producer.name],
  ['PRODUCTEUR_SIRET', ({ producer }) => producer.siret],
  ['COUV_SPAT_MAILLE', ({ spatial }) => spatial && LEVELS[spatial.level].scdl],
  ['COUV_SPAT_NOM', ({ spatial }) => spatial?.name],
  ['COUV_TEMP_DEBUT', ({ temporal }) => temporal?.start],
  // Data that go on cover the time up to their last update: an end is compulsory here.
  ['COUV_TEMP_FIN', ({ temporal, modified }) => temporal && (temporal.end ?? modified)],
  ['DATE_PUBL', ({ issued }) => issued],
  ['FREQ_MAJ', ({ frequency }) => frequencyOf(frequency)?.scdl ?? 'Inconnue'],
  ['DATE_MAJ', ({ modified }) => modified],
  ['MOTS_CLES', ({ keywords }) => keywords.map(keyword).join(';')],
  ['LICENCE', ({ license }) => license && (findLicence(license)?.scdl ?? OTHER_LICENCE)],
  ['NOMBRE_RESSOURCES', (record) => String(dataOf(record).length)],
  [
    'FORMAT_RESSOURCES',
    (record) => [...new Set(dataOf(record).map(({ format }) => format))].join(';'),
  ],
  ['URL', ({ landingPage }) => landingPage],
];

/** Names of the columns that stay empty for a dataset: all of them are compulsory. */
export function scdlGaps(record: DatasetRecord): readonly string[] {
  return COLUMNS.filter(([, value]) => (value(record) ?? '') === '').map(([name]) => name);
}

/** The SCDL catalogue: what is open, since it lists what can be read. */
export const scdl: MetadataExport = {
  id: 'scdl',
  fileName: 'catalogue.csv',
  mime: 'text/csv',
  covers: 'catalogue',
  write(records) {
    const open = records.filter(({ access }) => access.level === 'open');
    const rows = open.map((record) => COLUMNS.map(([, value]) => value(record) ?? ''));
    return csvLines([COLUMNS.map(([name]) => name), ...rows]);
  },
};

/** Lower case, no accents, without the separator. */
function keyword(text: string): string {
  return fold(text).replaceAll(';', ' ').trim();
}
