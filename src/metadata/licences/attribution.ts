import { frenchDay } from '../dates.ts';
import type { DatasetRecord } from '../record.ts';
import { findLicence } from './index.ts';

/**
 * The line that those who reuse the data may copy: producer, title, address, date of the last
 * update, licence (CRPA, article R. 323-3; Licence Ouverte 2.0). What is not known is left out.
 */
export function attributionLine(record: DatasetRecord): string {
  const licence = record.license === undefined ? undefined : findLicence(record.license);
  const date = record.modified === undefined ? undefined : frenchDay(record.modified);
  if (licence?.id === 'odc-odbl') {
    return [
      `${record.title}, ${record.producer.name}`,
      ...(date === undefined ? [] : [date]),
      'sous licence ODbL',
      ...(record.landingPage === undefined ? [] : [record.landingPage]),
    ].join(', ');
  }
  return [
    record.producer.name,
    record.title,
    record.landingPage,
    date === undefined ? undefined : `mis à jour le ${date}`,
    licence === undefined ? record.license : shortTitle(licence.id, licence.title),
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(' — ');
}

function shortTitle(id: string, title: string): string {
  return id === 'lov2' ? 'Licence Ouverte 2.0' : title;
}
