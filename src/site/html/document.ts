import type { SiteSettings } from '../model.ts';
import type { Words } from '../words/words.ts';
import { type Html, html, type Part, trusted } from './html.ts';
import { toRoot } from './links.ts';

/** One page before it is put in the frame of the site. */
export interface Page {
  /** From the root of the site: `jeux/ecoles/index.html`. */
  readonly path: string;
  readonly title: string;
  readonly description?: string;
  /** Where the page stands, from the home page on; the page itself is left out. */
  readonly trail: readonly { readonly title: string; readonly path: string }[];
  readonly content: Part;
  /** Scripts of `assets/` beside the common one. */
  readonly scripts?: readonly string[];
  readonly styles?: readonly string[];
  /** `<link>` of other forms of the page. */
  readonly head?: Part;
  /** Shown by the host at any depth: its links start from where the site is, when that is known. */
  readonly rootless?: boolean;
  /** Without menu nor footer, for another page to embed. */
  readonly bare?: boolean;
}

export const ASSETS = 'assets/';

/**
 * Nothing runs or loads but what the site holds; tiles only from where the authority said.
 * A browser applies it from a file as well as from a server.
 */
export function contentSecurity(tiles: string | undefined): string {
  const elsewhere = tiles === undefined ? '' : ` ${originOf(tiles)}`;
  return `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:${elsewhere}; connect-src 'self'; font-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'self'`;
}

/** `https://{s}.tuiles.fr/…` asks any host of the domain. */
function originOf(template: string): string {
  return /^https?:\/\/[^/{}\s;,']+/.exec(template.replace('//{s}.', '//*.'))?.[0] ?? '';
}

const MENU = [
  ['allDatasets', 'jeux/index.html'],
  ['reuse', 'reutiliser/index.html'],
  ['licences', 'licences/index.html'],
  ['about', 'demarche/index.html'],
] as const;

const FOOT = [
  ['siteMap', 'plan-du-site/index.html'],
  ['legal', 'mentions-legales/index.html'],
  ['personalData', 'donnees-personnelles/index.html'],
  ['contact', 'contact/index.html'],
] as const;

/** The whole page: doctype, head, menu, content, footer. */
export function documentOf(page: Page, settings: SiteSettings, words: Words): string {
  const root = page.rootless === true ? rootOf(settings.url) : toRoot(page.path);
  const site = words.siteTitle(settings.authority.name);
  const title = page.path === 'index.html' ? site : `${page.title} — ${settings.authority.name}`;
  const styles = ['site.css', ...(page.styles ?? [])];
  const scripts = ['site.js', ...(page.scripts ?? [])];
  return html`<!doctype html>
<html lang="${words.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurity(settings.tiles)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="strict-origin-when-cross-origin">
<link rel="icon" href="data:,">
<title>${title}</title>
${page.description !== undefined && html`<meta name="description" content="${page.description}">`}
${styles.map((name) => html`<link rel="stylesheet" href="${root}${ASSETS}${name}">`)}
${settings.url !== undefined && html`<link rel="alternate" type="application/atom+xml" title="${site}" href="${root}feed.atom">`}
${page.head}
${scripts.map((name) => html`<script src="${root}${ASSETS}${name}" defer></script>`)}
</head>
${page.bare === true ? bareBody(page) : fullBody(page, settings, words, root)}
</html>
`.text.replace(/\n{2,}/g, '\n');
}

/** The part of the address after the host: the page may be seen under another one before it goes out. */
export function rootOf(url: string | undefined): string {
  return url === undefined ? '' : new URL(url).pathname;
}

function bareBody(page: Page): Html {
  return html`<body class="bare"><main id="contenu">${page.content}</main></body>`;
}

function fullBody(page: Page, settings: SiteSettings, words: Words, root: string): Html {
  const link = (name: string, path: string) => {
    const here = page.path === path ? trusted(' aria-current="page"') : '';
    return html`<li><a href="${root}${path}"${here}>${name}</a></li>`;
  };
  return html`<body>
<a class="skip" href="#contenu">${words.skip}</a>
<header class="top"><div class="wide">
<a class="brand" href="${root}index.html">${settings.authority.logo !== undefined && html`<img src="${root}${ASSETS}${logoName(settings.authority.logo)}" alt="" height="44">`}<span>${words.siteTitle(settings.authority.name)}</span></a>
<nav aria-label="${words.menu}"><ul>${MENU.map(([key, path]) => link(words[key], path))}</ul></nav>
</div></header>
<main id="contenu" class="wide" tabindex="-1">
${page.trail.length > 0 && html`<nav class="trail" aria-label="${words.breadcrumb}"><ol>${page.trail.map(({ title, path }) => link(title, path))}<li aria-current="page">${page.title}</li></ol></nav>`}
${page.content}
</main>
<footer class="foot"><div class="wide">
<ul>${FOOT.map(([key, path]) => link(words[key], path))}${link(words.notAudited, 'accessibilite/index.html')}</ul>
${settings.authority.website !== undefined && html`<p><a href="${settings.authority.website}">${settings.authority.name}</a></p>`}
</div></footer>
</body>`;
}

/** The logo keeps its kind of file, under a name that does not change. */
export function logoName(path: string): string {
  return `logo.${/\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? 'png'}`;
}
