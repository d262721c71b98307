import type { LinkState, PreviewState } from '../follow.ts';
import { type Answer, count, record, text } from '../platform/answers.ts';
import type { PlatformDataset } from '../platform/datasets.ts';
import { checkLink, type LinkPorts } from './check-link.ts';

/** Asks for each file of a dataset, one after the other. `ports` absent: nothing is asked. */
export async function datasetLinks(
  { resources }: PlatformDataset,
  ports: LinkPorts | undefined,
  signal?: AbortSignal,
): Promise<readonly LinkState[]> {
  const states: LinkState[] = [];
  for (const resource of resources) {
    const named = { resource: text(resource.id) ?? '', title: text(resource.title) ?? '' };
    const url = text(resource.latest) ?? text(resource.url) ?? '';
    if (ports === undefined || !/^https?:\/\//.test(url)) {
      states.push({ ...named, url, state: 'unknown', status: null });
      continue;
    }
    const verdict = await checkLink(url, expectedOf(resource), ports, signal);
    states.push({ ...named, url, ...verdict });
  }
  return states;
}

/** Sizes are known for hosted files; a page, an API or a service answers with HTML rightly. */
function expectedOf(resource: Answer) {
  const hosted = text(resource.filetype) === 'file';
  const format = (text(resource.format) ?? '').toLowerCase();
  const isData = /^(csv|tsv|xlsx?|ods|json|geojson|parquet|pdf|zip|gz|xml|shp|gpkg)$/.test(format);
  const size = count(resource.filesize);
  return { bytes: hosted && size > 0 ? size : null, html: !isData };
}

/** What the crawler of the platform made of the tables: its preview is ready, awaited, or failed. */
export function previewsOf({ resources }: PlatformDataset): readonly PreviewState[] {
  return resources.flatMap((resource) => {
    const format = (text(resource.format) ?? '').toLowerCase();
    if (!['csv', 'xlsx', 'xls', 'ods'].includes(format)) return [];
    const extras = record(resource.extras);
    const parsing = record(record(extras.analysis).parsing);
    const error = text(extras['analysis:parsing:error']) ?? text(parsing.error);
    const done = text(extras['analysis:parsing:finished_at']) ?? text(parsing.finished_at);
    const waiting = done === null ? 'waiting' : 'ready';
    const named = { resource: text(resource.id) ?? '', title: text(resource.title) ?? '' };
    return [{ ...named, state: error === null ? waiting : 'failed', error } as const];
  });
}
