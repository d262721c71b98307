import { labelWords } from '../../base/folding.ts';
import { firstWords } from '../html/markdown.ts';
import type { DatasetView, SiteFile } from '../model.ts';
import type { Words } from '../words/words.ts';

/** What the search box looks into, as a script: a page opened from a disk can load nothing else. */
export function searchIndex(views: readonly DatasetView[], words: Words): SiteFile {
  const entries = views.map(({ record, tables }) => ({
    id: record.id,
    title: record.title,
    keywords: [...record.keywords, ...record.themes.map((theme) => words.themes[theme] ?? '')].join(
      ' ',
    ),
    text: firstWords(record.description, 1_000),
    columns: tables
      .flatMap(({ columns }) =>
        columns.map(({ name, title }) => `${labelWords(name).join(' ')} ${title ?? ''}`),
      )
      .join(' ')
      .slice(0, 1_000),
  }));
  return {
    path: 'assets/recherche-index.js',
    content: `globalThis.odcIndex=${JSON.stringify(entries)};\n`,
  };
}
