import { frenchDay } from '../dates.ts';
import type { DatasetRecord } from '../record.ts';
import { attributionLine } from './attribution.ts';
import { findLicence } from './index.ts';
import type { Licence } from './licence.ts';

/**
 * The text of the `LICENCE.md` that stands beside the data: the licence, what it means, the line
 * that names the source, the sources that were reused. In French, as the data.
 */
export function licenceDocument(record: DatasetRecord): string {
  const licence = record.license === undefined ? undefined : findLicence(record.license);
  return `${[
    `# Licence de « ${record.title} »`,
    ...(licence === undefined ? withoutLicence(record) : terms(licence)),
    '## Mention de la source',
    'À reproduire par ceux qui réutilisent ces données :',
    `> ${attributionLine(record)}`,
    ...(record.modified === undefined
      ? []
      : [`Dernière mise à jour des données : ${frenchDay(record.modified)}.`]),
    ...sources(record),
  ].join('\n\n')}\n`;
}

function terms(licence: Licence): string[] {
  const { summary, may, must } = licence.texts.fr;
  const named = licence.url === undefined ? licence.title : `[${licence.title}](${licence.url})`;
  return [
    `Ces données sont publiées sous ${named}.`,
    `${summary}.`,
    ...(may.length === 0 ? [] : ['Chacun peut :', list(may)]),
    ...(must.length === 0 ? [] : ['Chacun doit :', list(must)]),
  ];
}

/** What the law says when no licence is chosen: article L. 322-1 of the CRPA. */
function withoutLicence({ license }: DatasetRecord): string[] {
  return license === undefined
    ? [
        'Aucune licence n’a été choisie : la loi s’applique (article L. 322-1 du code des relations entre le public et l’administration).',
        'Chacun doit :',
        list([
          'ne pas altérer les données ni en dénaturer le sens',
          'mentionner la source et la date de dernière mise à jour',
        ]),
      ]
    : [`Ces données sont publiées sous la licence « ${license} ».`];
}

function sources({ provenance }: DatasetRecord): string[] {
  const reused = provenance?.sources ?? [];
  if (reused.length === 0) return [];
  return [
    '## Bases réutilisées',
    list(
      reused.map(({ title, producer, url, license }) => {
        const licence =
          license === undefined ? undefined : (findLicence(license)?.title ?? license);
        const named = url === undefined ? title : `[${title}](${url})`;
        return [named, producer, licence].filter((part) => part !== undefined).join(', ');
      }),
    ),
  ];
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}
