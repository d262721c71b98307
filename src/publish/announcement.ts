import { attributionLine } from '../metadata/licences/attribution.ts';
import { findLicence } from '../metadata/licences/index.ts';
import type { DatasetRecord } from '../metadata/record.ts';
import { frequencyOf } from '../metadata/vocabularies/frequencies.ts';
import type { Published } from './target.ts';

export const ANNOUNCEMENT = 'annonce.md';

/** What every announcement says, in the language of those who read it. */
export interface AnnouncementWords {
  readonly intro: (authority: string, title: string) => string;
  readonly what: string;
  readonly period: (start: string, end: string | undefined) => string;
  readonly rows: (count: number) => string;
  readonly frequency: (id: string, label: string) => string;
  readonly forWhom: string;
  readonly audience: string;
  readonly how: string;
  readonly licence: (title: string, url: string | undefined) => string;
  readonly credit: string;
  readonly files: string;
  readonly questions: (page: string) => string;
  readonly contact: (name: string, address: string) => string;
}

/**
 * A text ready to be sent, once a dataset is published: what, for whom, how to use it, links. The
 * same publication gives the same text.
 */
export function announcement(
  record: DatasetRecord,
  { page, files }: Published,
  words: AnnouncementWords,
): string {
  const sections = [
    `# ${record.title}`,
    words.intro(record.authority.name, record.title),
    page === null ? '' : `<${page}>`,
    `## ${words.what}`,
    firstParagraph(record.description),
    facts(record, words),
    `## ${words.forWhom}`,
    words.audience,
    `## ${words.how}`,
    licence(record, words),
    `${words.credit}\n\n> ${attributionLine({ ...record, ...(page === null ? {} : { landingPage: page }) })}`,
    `## ${words.files}`,
    files.map(({ title, url, path }) => `- [${title}](${url}) (\`${path}\`)`).join('\n'),
    page === null ? '' : words.questions(page),
    contact(record, words),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

const firstParagraph = (text: string): string => text.trim().split(/\n\s*\n/)[0] ?? '';

function facts(record: DatasetRecord, words: AnnouncementWords): string {
  const { temporal, resources } = record;
  const frequency = frequencyOf(record.frequency);
  const rows = Math.max(0, ...resources.map((one) => one.rows ?? 0));
  const lines = [
    temporal && words.period(temporal.start, temporal.end),
    rows > 0 ? words.rows(rows) : undefined,
    frequency && words.frequency(frequency.id, frequency.fr),
  ];
  return lines
    .filter((line) => line !== undefined)
    .map((line) => `- ${line}`)
    .join('\n');
}

function licence({ license }: DatasetRecord, words: AnnouncementWords): string {
  const found = license === undefined ? undefined : findLicence(license);
  return found === undefined ? '' : words.licence(found.title, found.url);
}

function contact({ contact: asked, authority }: DatasetRecord, words: AnnouncementWords): string {
  const address = asked?.email ?? asked?.url;
  return address === undefined ? '' : words.contact(asked?.name ?? authority.name, address);
}
