import { findLicence } from '../../metadata/licences/index.ts';
import type { DatasetRecord } from '../../metadata/record.ts';
import type { Project } from '../../project/project.ts';
import type { Inventory } from '../inventory.ts';
import { plainPath } from '../judge/decision-on.ts';
import type { JudgedTable } from '../judge/judged-table.ts';
import { findTopic } from '../topics/find-topic.ts';
import { tableWords } from '../topics/table-words.ts';

const HEADER = [
  'titre', 'objet', 'date_creation', 'conditions_reutilisation', 'date_mise_a_jour', 'objet_mise_a_jour', 'emplacement',
]; // biome-ignore format: names

/**
 * The register of the main documents, as CRPA L. 322-6 and R. 322-7 want it: exact title, object,
 * day of creation, conditions of reuse, day and object of the updates. Datasets first, then tables
 * that someone decided to open, then documents whose name says a duty. A table that enters a dataset
 * is told once.
 */
export function registerRows(
  { tables, others }: Inventory,
  records: readonly DatasetRecord[],
  project: Pick<Project, 'license' | 'datasets'> | undefined,
): readonly (readonly string[])[] {
  const day = (moment: number): string => new Date(moment).toISOString().slice(0, 10);
  const terms = (id: string | undefined): string =>
    id === undefined ? 'CRPA, art. L. 322-1' : (findLicence(id)?.title ?? id);
  const known = new Set(records.map(({ id }) => id));
  const resources = (project?.datasets ?? []).flatMap((one) => one.resources);
  const enters = ({ file, table }: JudgedTable): boolean =>
    resources.some(
      ({ path, sheet }) => plainPath(path) === file.path && (sheet ?? table.sheet) === table.sheet,
    );
  return [
    HEADER,
    ...records.map((one) => [
      one.title,
      one.description.replace(/\s+/g, ' ').trim(),
      one.issued ?? '',
      terms(one.license),
      one.modified ?? '',
      '',
      one.landingPage ?? '',
    ]),
    ...tables
      .filter(({ decision }) => decision?.decision.startsWith('open') === true)
      .filter(({ decision }) => decision?.dataset === undefined || !known.has(decision.dataset))
      .filter((one) => !enters(one))
      .map(({ file, table, topic }) => [
        table.sheet === undefined ? file.path : `${file.path} [${table.sheet}]`,
        topic?.topic.title.fr ?? '',
        '',
        terms(project?.license),
        day(file.modified),
        '',
        file.path,
      ]),
    ...others
      .filter(({ sort }) => sort === 'document')
      .flatMap(({ path, modified }) => {
        const topic = findTopic(tableWords(path, undefined, []), undefined)?.topic;
        if (topic?.obligation === undefined) return [];
        return [[path, topic.title.fr, '', terms(undefined), day(modified), '', path]];
      }),
  ];
}
