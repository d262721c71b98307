import { escapeHtml } from '../html/html.ts';
import { firstWords } from '../html/markdown.ts';
import type { DatasetView, SiteFile, SiteSettings } from '../model.ts';
import { byFreshness } from '../pages/cards.ts';
import type { Words } from '../words/words.ts';

const ENTRIES = 50;

/**
 * The Atom feed (RFC 4287): one entry a dataset, dated by its data and not by the day when the site
 * was made, so that nothing unchanged comes up again. A dataset without a date has no entry.
 */
export function feed(
  views: readonly DatasetView[],
  settings: SiteSettings,
  words: Words,
): SiteFile | undefined {
  const { url, authority } = settings;
  const dated = byFreshness(views).filter(({ record }) => record.modified !== undefined);
  const latest = dated[0]?.record.modified;
  if (url === undefined || latest === undefined) return undefined;
  const entries = dated.slice(0, ENTRIES).map((view) => {
    const page = pageOf(view, url);
    return entry({ view, id: page, page, updated: view.record.modified ?? '', words });
  });
  const title = words.siteTitle(authority.name);
  const head = headOf({ id: url, title, page: url, self: `${url}feed.atom`, latest }, settings);
  return { path: 'feed.atom', content: atom(head, entries) };
}

/** The states of one dataset, the latest first: each keeps its entry for good. */
export function datasetFeed(
  view: DatasetView,
  settings: SiteSettings,
  words: Words,
): SiteFile | undefined {
  const { url } = settings;
  const { record, versions } = view;
  const dated = versions.flatMap(({ date, ...version }) =>
    date === undefined ? [] : [{ date, ...version }],
  );
  const latest = dated.at(-1)?.date;
  if (url === undefined || latest === undefined) return undefined;
  const page = pageOf(view, url);
  const entries = dated.reverse().map(({ date, sha256, rows }) => {
    const id = `${page}#${sha256.slice(0, 12)}`;
    const summary = rows === undefined ? undefined : words.rows(rows);
    return entry({ view, id, page, updated: date, words, summary });
  });
  const self = `${url}jeux/${record.id}/feed.atom`;
  const head = headOf({ id: self, title: record.title, page, self, latest }, settings);
  return { path: `jeux/${record.id}/feed.atom`, content: atom(head, entries) };
}

function pageOf({ record }: DatasetView, url: string): string {
  return `${url}jeux/${record.id}/index.html`;
}

function entry({
  view: { record },
  id,
  page,
  updated,
  words,
  summary,
}: {
  readonly view: DatasetView;
  readonly id: string;
  readonly page: string;
  readonly updated: string;
  readonly words: Words;
  readonly summary?: string | undefined;
}): string {
  return [
    '<entry>',
    `<id>${escapeHtml(id)}</id>`,
    `<title>${escapeHtml(record.title)}</title>`,
    `<link href="${escapeHtml(page)}"/>`,
    `<updated>${instant(updated)}</updated>`,
    ...(record.issued === undefined ? [] : [`<published>${instant(record.issued)}</published>`]),
    ...record.themes.map(
      (theme) =>
        `<category term="${escapeHtml(theme)}" label="${escapeHtml(words.themes[theme] ?? theme)}"/>`,
    ),
    `<summary>${escapeHtml(summary ?? firstWords(record.description))}</summary>`,
    '</entry>',
  ].join('\n');
}

function headOf(
  facts: {
    readonly id: string;
    readonly title: string;
    readonly page: string;
    readonly self: string;
    readonly latest: string;
  },
  { authority, lang }: SiteSettings,
): readonly string[] {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
    `<id>${escapeHtml(facts.id)}</id>`,
    `<title>${escapeHtml(facts.title)}</title>`,
    `<link href="${escapeHtml(facts.page)}"/>`,
    `<link rel="self" href="${escapeHtml(facts.self)}"/>`,
    `<updated>${instant(facts.latest)}</updated>`,
    `<author><name>${escapeHtml(authority.name)}</name></author>`,
  ];
}

function atom(head: readonly string[], entries: readonly string[]): string {
  return `${[...head, ...entries, '</feed>'].join('\n')}\n`;
}

function instant(date: string): string {
  return `${date}T00:00:00Z`;
}
