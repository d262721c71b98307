import { say } from '../say.ts';
import type { ErrorTexts } from '../text.ts';

/** Faults of the making of a site. */
export const siteErrors = {
  'nothing-built': {
    message: () => 'There is nothing to show: no dataset has been built',
    action: () => 'Run odc build first',
  },
  'authority-missing': {
    message: () => 'odc.yml does not say which the authority is',
    action: () => 'Run odc init, or add authority.name to odc.yml',
  },
  'url-invalid': {
    message: ({ url }) => `“${say(url)}” is not the address of a site`,
    action: () => 'Write it whole: https://donnees.example.org/',
  },
  'logo-too-large': {
    message: ({ path }) => `The logo ${say(path)} weighs more than 2 MB`,
    action: () => 'Give a lighter picture (SVG or PNG)',
  },
  'site-folder-foreign': {
    message: ({ path }) => `This folder already holds a site that odc did not make: ${say(path)}`,
    action: () => 'Choose another folder: -o FOLDER',
  },
  'port-taken': {
    message: ({ port }) => `Port ${say(port)} cannot serve the preview`,
    action: () => 'Choose another one: --serve 8081',
  },
} satisfies ErrorTexts;
