import type { SiteFile } from '../model.ts';

const TYPES: readonly (readonly [string, string])[] = [
  ['csv', 'text/csv; charset=utf-8'],
  ['geojson', 'application/geo+json'],
  ['ttl', 'text/turtle; charset=utf-8'],
  ['jsonld', 'application/ld+json'],
  ['rdf', 'application/rdf+xml'],
  ['parquet', 'application/vnd.apache.parquet'],
  ['atom', 'application/atom+xml; charset=utf-8'],
];

/**
 * What hosts read to serve each file with its type, and to let other sites' programs read it.
 * @param url address of the site: Apache must be told where the page of what does not exist is
 */
export function hostFiles(url: string | undefined): readonly SiteFile[] {
  return [
    { path: '.htaccess', content: apache(url) },
    { path: '_headers', content: headers() },
    { path: '.nojekyll', content: '' },
  ];
}

function apache(url: string | undefined): string {
  const types = TYPES.map(([extension, type]) => `  AddType '${type}' .${extension}`);
  return [
    '<IfModule mod_mime.c>',
    ...types,
    '</IfModule>',
    '<IfModule mod_headers.c>',
    "  Header set Access-Control-Allow-Origin '*'",
    "  Header set X-Content-Type-Options 'nosniff'",
    '</IfModule>',
    ...(url === undefined ? [] : [`ErrorDocument 404 ${new URL(url).pathname}404.html`]),
    '',
  ].join('\n');
}

/** Netlify, Cloudflare Pages and others. */
function headers(): string {
  const all = '/*\n  Access-Control-Allow-Origin: *\n  X-Content-Type-Options: nosniff\n';
  const types = TYPES.map(([extension, type]) => `/*.${extension}\n  Content-Type: ${type}\n`);
  return [all, ...types].join('\n');
}
