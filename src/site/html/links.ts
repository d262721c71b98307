/**
 * An address that a page may lead to: the web, mail, or a place of the site itself.
 * Anything else (`javascript:`, `data:`…) is `undefined`.
 */
export function safeLink(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  const plain = [...address].filter((sign) => sign > ' ').join('');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(plain)?.[1]?.toLowerCase();
  if (scheme === undefined) return plain.startsWith('//') ? undefined : plain;
  return ['http', 'https', 'mailto'].includes(scheme) ? plain : undefined;
}

/** A file's name as part of an address. */
export function pathLink(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** The way from a page to the root of the site: `''` at the root, `'../../'` two folders down. */
export function toRoot(page: string): string {
  return '../'.repeat(page.split('/').length - 1);
}
