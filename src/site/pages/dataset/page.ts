import type { Page } from '../../html/document.ts';
import { html, jsonBlock } from '../../html/html.ts';
import type { Markdown } from '../../html/markdown.ts';
import { firstWords } from '../../html/markdown.ts';
import { datasetFeed } from '../../machine/feed.ts';
import type { DatasetView, SiteSettings } from '../../model.ts';
import type { Words } from '../../words/words.ts';
import { badges } from './badges.ts';
import { chartsSection } from './charts.ts';
import { developersSection } from './developers.ts';
import { downloadsSection } from './downloads.ts';
import { factsSection } from './facts.ts';
import { licenceSection } from './licence.ts';
import { mapSection } from './map.ts';
import { previewSection } from './preview.ts';
import { provenanceSection, versionsSection } from './provenance.ts';
import { structureSection } from './structure.ts';

/** What every section of a dataset's page is made from. */
export interface SectionInput {
  readonly view: DatasetView;
  readonly settings: SiteSettings;
  readonly words: Words;
  readonly markdown: Markdown;
}

/** In the order in which a reader needs them (RGAA 12: the same on every page). */
const SECTIONS = [
  downloadsSection,
  chartsSection,
  mapSection,
  previewSection,
  structureSection,
  factsSection,
  licenceSection,
  provenanceSection,
  versionsSection,
  developersSection,
] as const;

/** The page of one dataset. `structured` is its schema.org description. */
export function datasetPage(input: SectionInput, structured: unknown): Page {
  const { view, words, markdown } = input;
  const { record } = view;
  const hasTable = view.tables.length > 0;
  const hasMap = view.tables.some(({ places }) => places !== undefined);
  return {
    path: `jeux/${record.id}/index.html`,
    title: record.title,
    description: firstWords(record.description, 160),
    trail: [
      { title: words.home, path: 'index.html' },
      { title: words.allDatasets, path: 'jeux/index.html' },
    ],
    scripts: [...(hasTable ? ['table.js'] : []), ...(hasMap ? ['carte.js'] : [])],
    styles: hasMap ? ['leaflet.css'] : [],
    head: html`${alternates(input)}${jsonBlock('application/ld+json', structured)}`,
    content: html`<article><header><h1>${record.title}</h1>
${badges(input)}
<div class="description">${markdown(record.description)}</div></header>
${SECTIONS.map((section) => section(input))}</article>`,
  };
}

/** Other forms of the page, for programs: only those that are there. */
function alternates({ view, settings, words }: SectionInput) {
  const { companions, record } = view;
  return html`${companions.has('dcat.ttl') && html`<link rel="alternate" type="text/turtle" href="dcat.ttl">`}${companions.has('datapackage.json') && html`<link rel="alternate" type="application/json" href="datapackage.json">`}${datasetFeed(view, settings, words) !== undefined && html`<link rel="alternate" type="application/atom+xml" title="${record.title}" href="feed.atom">`}`;
}

/** The preview alone, for another site to show in a frame. */
export function embedPage(input: SectionInput): Page {
  const { record } = input.view;
  return {
    path: `jeux/${record.id}/integrer.html`,
    title: record.title,
    trail: [],
    bare: true,
    scripts: ['table.js'],
    content: html`<h1><a href="index.html" target="_blank" rel="noopener">${record.title}</a></h1>
${previewSection(input)}`,
  };
}
