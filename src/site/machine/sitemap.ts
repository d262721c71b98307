import { escapeHtml } from '../html/html.ts';
import type { DatasetView, SiteFile } from '../model.ts';

/** The map of the site for search engines (sitemaps.org), dated by the data. */
export function sitemap(
  pages: readonly string[],
  views: readonly DatasetView[],
  url: string | undefined,
): readonly SiteFile[] {
  const robots = { path: 'robots.txt', content: 'User-agent: *\nAllow: /\n' };
  if (url === undefined) return [robots];
  const dates = new Map<string, string | undefined>(
    views.map(({ record }) => [`jeux/${record.id}/index.html`, record.modified]),
  );
  const entries = pages.map((page) => {
    const date = dates.get(page);
    const modified = date === undefined ? '' : `<lastmod>${date}</lastmod>`;
    return `<url><loc>${escapeHtml(url + page)}</loc>${modified}</url>`;
  });
  return [
    { ...robots, content: `${robots.content}Sitemap: ${url}sitemap.xml\n` },
    {
      path: 'sitemap.xml',
      content: `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`,
    },
  ];
}
