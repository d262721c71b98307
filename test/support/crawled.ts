import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The pages of a site on the disk, from its root. */
export function pagesOf(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.html'))
    .sort();
}

/**
 * What is wrong in the pages of a site: an address that leads nowhere, an anchor that is not there,
 * the same id twice, not exactly one `h1`, no `main`.
 * @param base the path under which the site is served, for addresses that start from the host
 */
export function faultsOf(root: string, base = '/'): readonly string[] {
  return pagesOf(root).flatMap((page) => {
    const text = readFileSync(path.join(root, page), 'utf8');
    const ids = [...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    const twice = ids.filter((id, at) => ids.indexOf(id) < at);
    return [
      ...linksOf(text).flatMap((link) => deadLink(root, base, page, link) ?? []),
      ...twice.map((id) => `${page}: twice #${id}`),
      ...(text.match(/<h1[ >]/g)?.length === 1 ? [] : [`${page}: h1`]),
      ...(text.match(/<main[ >]/g)?.length === 1 ? [] : [`${page}: main`]),
    ];
  });
}

/** Addresses of the site itself, as the page writes them. */
function linksOf(text: string): readonly string[] {
  return [...text.matchAll(/ (?:href|src|action|data-places)="([^"]*)"/g)]
    .map(([, link = '']) => link.replaceAll('&amp;', '&'))
    .filter((link) => !/^(https?|mailto|data):/.test(link));
}

function deadLink(root: string, base: string, page: string, link: string): string | undefined {
  const [address = '', anchor] = link.split('#');
  const name = decodeURIComponent(address.split('?')[0] ?? '');
  const file = name.startsWith(base)
    ? path.join(root, name.slice(base.length))
    : path.join(root, name === '' ? page : path.join(path.dirname(page), name));
  if (!existsSync(file)) return `${page}: ${link}`;
  const isThere = anchor === undefined || readFileSync(file, 'utf8').includes(` id="${anchor}"`);
  return isThere ? undefined : `${page}: ${link}`;
}
