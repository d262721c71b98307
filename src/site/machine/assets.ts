import { logoName } from '../html/document.ts';
import type { SiteFile, SiteSettings } from '../model.ts';
import { themeStyle } from '../theme.ts';

/** The scripts and styles of the site, in the authority's colour, and its logo. */
export function assets({
  shipped,
  settings,
  logo,
}: {
  readonly shipped: ReadonlyMap<string, string | Uint8Array>;
  readonly settings: SiteSettings;
  readonly logo?: Uint8Array;
}): readonly SiteFile[] {
  const files = [...shipped].map(([name, content]) => ({
    path: `assets/${name}`,
    content:
      name === 'site.css' ? `${text(content)}${themeStyle(settings.authority.color)}` : content,
  }));
  const { logo: path } = settings.authority;
  if (logo === undefined || path === undefined) return files;
  return [...files, { path: `assets/${logoName(path)}`, content: logo }];
}

function text(content: string | Uint8Array): string {
  return typeof content === 'string' ? content : Buffer.from(content).toString('utf8');
}
