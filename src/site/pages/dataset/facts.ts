import { type Html, html, type Part } from '../../html/html.ts';
import { safeLink } from '../../html/links.ts';
import type { SectionInput } from './page.ts';

/** The description form, as a list of facts; what is not known is left out. */
export function factsSection(input: SectionInput): Html {
  const { view, words } = input;
  return html`<section aria-labelledby="fiche"><h2 id="fiche">${words.metadata}</h2><dl class="facts">${facts(
    input,
  ).map(
    ([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`,
  )}</dl>${quality(input)}${view.reuses !== undefined && view.reuses.length > 0 && reuses(input)}${machines(input)}</section>`;
}

/** Only what is there: a dataset that no production line described has its record alone. */
function machines({ view: { record, companions }, words }: SectionInput): Html {
  const known = [
    ['dcat.ttl', 'DCAT (Turtle)'],
    ['datapackage.json', 'Data Package'],
    ['schema.json', 'Table Schema'],
  ] as const;
  const links = known
    .filter(([file]) => companions.has(file))
    .map(([file, name]) => html`<a href="${file}">${name}</a>, `);
  return html`<p class="soft">${words.machine}${words.colon}${links}<a href="../../api/jeux/${record.id}.json">JSON</a></p>`;
}

function facts({ view: { record, elsewhere }, words }: SectionInput): [string, Part][] {
  const { temporal, spatial } = record;
  const day = (iso: string) => html`<time datetime="${iso}">${words.date(iso)}</time>`;
  const all: [string, Part][] = [
    [words.producer, record.producer.name],
    [words.lastUpdate, record.modified !== undefined && day(record.modified)],
    [words.published, record.issued !== undefined && day(record.issued)],
    [
      words.frequency,
      record.frequency && (words.frequencies[record.frequency] ?? record.frequency),
    ],
    [
      words.period,
      temporal !== undefined &&
        html`${day(temporal.start)}${temporal.end !== undefined && html` – ${day(temporal.end)}`}`,
    ],
    [
      words.territory,
      spatial !== undefined && (spatial.name ?? words.levels[spatial.level] ?? spatial.level),
    ],
    [words.schema, schemaOf(record.schema)],
    [words.keywords, record.keywords.join(', ')],
    [words.contactTitle, contactOf(record.contact)],
    [
      words.elsewhere,
      elsewhere !== undefined &&
        elsewhere.length > 0 &&
        elsewhere.map(({ name, url }) => html`<a href="${safeLink(url) ?? '#'}">${name}</a> `),
    ],
    [words.identifier, html`<code>${record.id}</code>`],
  ];
  return all.filter(([, value]) => value !== false && value !== undefined && value !== '');
}

function schemaOf(schema: SectionInput['view']['record']['schema']): Part {
  if (schema === undefined) return undefined;
  const name = [schema.title ?? schema.name, schema.version].filter(Boolean).join(' ');
  const link = safeLink(schema.url);
  return link === undefined ? name : html`<a href="${link}">${name}</a>`;
}

function contactOf(contact: SectionInput['view']['record']['contact']): Part {
  if (contact === undefined) return undefined;
  const { name, email, url } = contact;
  if (email !== undefined) return html`<a href="mailto:${email}">${name ?? email}</a>`;
  const link = safeLink(url);
  return link === undefined ? name : html`<a href="${link}">${name ?? link}</a>`;
}

function quality({ view: { score }, words }: SectionInput): Html | undefined {
  if (score === undefined) return undefined;
  const percent = `${words.number(Math.round(score.value * 100))} %`;
  return html`<h3>${words.qualityTitle}</h3><p><meter min="0" max="1" value="${score.value}" aria-label="${words.qualityTitle}">${percent}</meter> ${words.qualityText(percent)}</p>${score.missing.length > 0 && html`<p>${words.qualityLacks}</p><ul>${score.missing.map((id) => html`<li>${words.qualityMissing[id] ?? id}</li>`)}</ul>`}`;
}

function reuses({ view, words }: SectionInput): Html {
  return html`<h3>${words.reuses}</h3><ul>${(view.reuses ?? []).map(({ title, url }) => html`<li><a href="${safeLink(url) ?? '#'}">${title}</a></li>`)}</ul>`;
}
