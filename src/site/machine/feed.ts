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
  const entries = dated.slice(0, ENTRIES).map(({ record }) => {
    const page = escapeHtml(`${url}jeux/${record.id}/index.html`);
    return [
      '<entry>',
      `<id>${page}</id>`,
      `<title>${escapeHtml(record.title)}</title>`,
      `<link href="${page}"/>`,
      `<updated>${instant(record.modified ?? '')}</updated>`,
      ...(record.issued === undefined ? [] : [`<published>${instant(record.issued)}</published>`]),
      ...record.themes.map(
        (theme) =>
          `<category term="${theme}" label="${escapeHtml(words.themes[theme] ?? theme)}"/>`,
      ),
      `<summary>${escapeHtml(firstWords(record.description))}</summary>`,
      '</entry>',
    ].join('\n');
  });
  const head = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${words.lang}">`,
    `<id>${escapeHtml(url)}</id>`,
    `<title>${escapeHtml(words.siteTitle(authority.name))}</title>`,
    `<link href="${escapeHtml(url)}"/>`,
    `<link rel="self" href="${escapeHtml(url)}feed.atom"/>`,
    `<updated>${instant(latest)}</updated>`,
    `<author><name>${escapeHtml(authority.name)}</name></author>`,
  ];
  return { path: 'feed.atom', content: `${[...head, ...entries, '</feed>'].join('\n')}\n` };
}

function instant(date: string): string {
  return `${date}T00:00:00Z`;
}
