import { type Page, rootOf } from '../html/document.ts';
import { type Html, html, type Part } from '../html/html.ts';
import { safeLink } from '../html/links.ts';
import type { DatasetView, SiteSettings } from '../model.ts';
import type { Words } from '../words/words.ts';
import { byFreshness } from './cards.ts';
import { themePath, themesOf } from './themes.ts';

type TextPage = (words: Words, settings: SiteSettings, views: readonly DatasetView[]) => Page;

function page(path: string, title: string, words: Words, content: Part): Page {
  return {
    path,
    title,
    trail: [{ title: words.home, path: 'index.html' }],
    content: html`<h1>${title}</h1>${content}`,
  };
}

function paragraphs(texts: readonly string[]): Html {
  return html`${texts.map((text) => html`<p>${text}</p>`)}`;
}

/** How to write to the authority; what is not known is shown as such, so that it gets filled in. */
function contactBlock({ authority }: SiteSettings, words: Words): Html {
  const { contact } = authority;
  const link = safeLink(contact?.url);
  return html`<address><p>${contact?.name ?? authority.name}</p>${contact?.email !== undefined && html`<p><a href="mailto:${contact.email}">${contact.email}</a></p>`}${link !== undefined && html`<p><a href="${link}">${link}</a></p>`}${contact?.email === undefined && link === undefined && html`<p>${words.pages.toComplete}</p>`}</address>`;
}

const reuse: TextPage = (words) =>
  page('reutiliser/index.html', words.reuse, words, [
    paragraphs(words.pages.reuseText),
    html`<p><a href="../contact/index.html">${words.contact}</a></p>`,
  ]);

const licences: TextPage = (words, _settings, views) => {
  const used = new Set(views.map(({ record }) => record.license ?? ''));
  const shown = Object.keys(words.licenceText).filter((id) => used.has(id));
  return page(
    'licences/index.html',
    words.licences,
    words,
    shown.map(
      (id) =>
        html`<section><h2 id="${id}">${words.licenceName[id] ?? id}</h2><p>${words.licenceText[id] ?? ''}</p><p><a href="${LICENCE_LINKS[id] ?? ''}">${LICENCE_LINKS[id] ?? ''}</a></p></section>`,
    ),
  );
};

export const LICENCE_LINKS: Readonly<Record<string, string>> = {
  lov2: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence',
  'odc-odbl': 'https://opendatacommons.org/licenses/odbl/1-0/',
};

const about: TextPage = (words, { authority }) =>
  page(
    'demarche/index.html',
    words.about,
    words,
    paragraphs(words.pages.aboutText(authority.name)),
  );

const contact: TextPage = (words, settings) =>
  page('contact/index.html', words.contact, words, contactBlock(settings, words));

const legal: TextPage = (words, settings) =>
  page('mentions-legales/index.html', words.legal, words, [
    html`<dl><dt>${words.pages.publisher}</dt><dd>${settings.authority.name}${settings.authority.siren !== undefined && html` (SIREN ${settings.authority.siren})`}</dd>
<dt>${words.pages.director}</dt><dd>${settings.director ?? words.pages.toComplete}</dd>
<dt>${words.pages.host}</dt><dd>${settings.host ?? words.pages.toComplete}</dd></dl>`,
    paragraphs([...words.pages.legalText, words.pages.logoNote]),
    contactBlock(settings, words),
  ]);

const personalData: TextPage = (words, settings) =>
  page('donnees-personnelles/index.html', words.personalData, words, [
    paragraphs(words.pages.personalText),
    html`<dl><dt>${words.pages.dpo}</dt><dd>${settings.dpo ?? words.pages.toComplete}</dd></dl>`,
    contactBlock(settings, words),
  ]);

const accessibility: TextPage = (words, settings) =>
  page('accessibilite/index.html', words.accessibility, words, [
    paragraphs(words.pages.accessibilityText),
    contactBlock(settings, words),
    html`<p>${words.pages.defender}</p>`,
  ]);

const siteMap: TextPage = (words, _settings, views) => ({
  ...page('plan-du-site/index.html', words.siteMap, words, [
    html`<ul><li><a href="../index.html">${words.home}</a></li><li>${words.themesTitle}<ul>${themesOf(views).map(({ code }) => html`<li><a href="../${themePath(code)}">${words.themes[code] ?? code}</a></li>`)}</ul></li><li><a href="../jeux/index.html">${words.allDatasets}</a><ul>${byFreshness(
      views,
    ).map(
      ({ record }) => html`<li><a href="../jeux/${record.id}/index.html">${record.title}</a></li>`,
    )}</ul></li>${(
      [
        ['reutiliser', words.reuse],
        ['licences', words.licences],
        ['demarche', words.about],
        ['contact', words.contact],
        ['mentions-legales', words.legal],
        ['donnees-personnelles', words.personalData],
        ['accessibilite', words.accessibility],
      ] as const
    ).map(
      ([folder, title]) => html`<li><a href="../${folder}/index.html">${title}</a></li>`,
    )}</ul>`,
  ]),
});

/** A host shows it for what does not exist, at any depth: its links start from the site when known. */
const notFound: TextPage = (words, settings) => ({
  path: '404.html',
  rootless: true,
  title: words.pages.notFound,
  trail: [],
  content: html`<h1>${words.pages.notFound}</h1><p>${words.pages.notFoundText}</p><p><a href="${rootOf(settings.url)}index.html">${words.home}</a></p>`,
});

/** The pages that hold a text rather than data. */
export const TEXT_PAGES: readonly TextPage[] = [
  reuse,
  licences,
  about,
  contact,
  legal,
  personalData,
  accessibility,
  siteMap,
  notFound,
];
