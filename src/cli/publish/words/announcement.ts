import { grouped } from '../../../base/messages/grouped.ts';
import type { Lang } from '../../../base/messages/text.ts';
import { frenchDay } from '../../../metadata/dates.ts';
import type { AnnouncementWords } from '../../../publish/announcement.ts';

const fr: AnnouncementWords = {
  intro: (authority, title) =>
    `${authority} publie un jeu de données ouvertes\u00a0: **${title}**.`,
  what: 'De quoi s’agit-il',
  period: (start, end) =>
    end === undefined
      ? `Période couverte\u00a0: depuis le ${frenchDay(start)}`
      : `Période couverte\u00a0: du ${frenchDay(start)} au ${frenchDay(end)}`,
  rows: (count) => `${grouped(count, '\u202f')} ligne${count > 1 ? 's' : ''} de données`,
  frequency: (_id, label) => `Mise à jour\u00a0: ${label.toLowerCase()}`,
  forWhom: 'Pour qui',
  audience:
    'Habitants, associations, journalistes, enseignants, entreprises, autres administrations\u00a0: chacun peut les lire, les croiser et en faire un service, y compris commercial.',
  how: 'Comment s’en servir',
  licence: (title, url) => `Licence\u00a0: ${url === undefined ? title : `[${title}](${url})`}.`,
  credit: 'Citez la source, par exemple ainsi\u00a0:',
  files: 'Les fichiers',
  questions: (page) =>
    `Une question, une erreur, une réutilisation à faire connaître\u00a0: écrivez sous le jeu, <${page}>.`,
  contact: (name, address) => `Contact\u00a0: ${name}, ${address}.`,
};

const en: AnnouncementWords = {
  intro: (authority, title) => `${authority} publishes an open dataset: **${title}**.`,
  what: 'What it is',
  period: (start, end) =>
    end === undefined ? `Period covered: from ${start}` : `Period covered: ${start} to ${end}`,
  rows: (count) => `${grouped(count, ',')} row${count === 1 ? '' : 's'} of data`,
  frequency: (id) => `Updated: ${id}`,
  forWhom: 'For whom',
  audience:
    'Inhabitants, associations, journalists, teachers, companies, other administrations: anyone may read them, combine them and make a service of them, a commercial one too.',
  how: 'How to use it',
  licence: (title, url) => `Licence: ${url === undefined ? title : `[${title}](${url})`}.`,
  credit: 'Name the source, for example so:',
  files: 'The files',
  questions: (page) =>
    `A question, an error, a reuse to tell about: write below the dataset, <${page}>.`,
  contact: (name, address) => `Contact: ${name}, ${address}.`,
};

export const announcementWords = (lang: Lang): AnnouncementWords => (lang === 'en' ? en : fr);
