import type { Words } from './words.ts';

/** The texts of the pages that hold no data. */
export const pages: Words['pages'] = {
  reuseText: [
    'Each file is downloaded in one click, without an account, in several formats: CSV and Excel for a spreadsheet, GeoJSON for a map, Parquet and JSON for a program.',
    'Name the source: the credit line to copy is on the page of each dataset.',
    'An error, a question, a need? Write to us: we correct and we answer.',
  ],
  aboutText: (authority) => [
    `${authority} opens the data that it produces or receives in its public service mission, as the French code of relations between the public and the administration provides (articles L. 300-2 and L. 312-1-1).`,
    'What belongs to private life and to secrets protected by law is not published (articles L. 311-5 to L. 311-7 and L. 312-1-2). Datasets are checked, described and certified before they go online.',
  ],
  legalText: ['Data on this site are published under the licence shown on the page of each set.'],
  publisher: 'Publisher',
  director: 'Director of publication',
  host: 'Host',
  toComplete: '[to be completed]',
  personalText: [
    'This site sets no cookie, does not measure your visit and calls no other site. It asks for no account and no address.',
    'The host may keep a technical log of connections, for the time that the law provides.',
  ],
  dpo: 'Data protection officer',
  accessibilityText: [
    'Article 47 of the French law 2005-102 asks that this site be accessible to all. No audit against the French accessibility reference (RGAA) was made: the site is therefore declared not compliant. It was designed for the keyboard and for screen readers.',
    'If something is not accessible to you, write to us: we shall send the information in another form.',
  ],
  defender:
    'Without an answer from us, you may write to the Défenseur des droits: www.defenseurdesdroits.fr, or Libre réponse 71120, 75342 Paris CEDEX 07.',
  notFound: 'Page not found',
  notFoundText: 'This page does not exist, or no longer does.',
  logoNote: 'Logos and photographs are not covered by the licence of the data.',
  readme: (title, url) => [
    title,
    '',
    'This folder is a whole site: files, without any program or database.',
    url === undefined
      ? 'Copy all of it to a folder of your host (FTP, SFTP, Pages…).'
      : `Copy all of it to where ${url} answers (FTP, SFTP, Pages…).`,
    'Copy the files whose name starts with a dot too: .htaccess gives each file its type.',
    '',
    'Change nothing by hand: odc publish --to site makes the site again, and changes only what changed.',
    'Keep .odc-site.json: the site remembers its versions there. A file that you add is never touched.',
    'Addresses of files do not change: do not rename the folder, do not redirect.',
  ],
};
