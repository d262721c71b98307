import { say } from '../say.ts';
import type { FindingTexts } from '../text.ts';
import { identifiers } from './privacy/identifiers.ts';
import { persons } from './privacy/persons.ts';
import { quasi } from './privacy/quasi.ts';
import { special } from './privacy/special.ts';

/** The nine points of CRPA art. D. 312-1-3, in order: what may be published as it is. */
const EXEMPTIONS: readonly string[] = [
  'organisation of the administration (org charts, directories)',
  'economic, association and cultural life',
  'regulated professions and activities',
  'results of exams and competitions, teaching and research',
  'sports activities',
  'political life (register of elected officials)',
  'tourism',
  'town planning, occupation of public land, data-protection formalities',
  'archives',
];

/** Personal data, by category (`personal-data/nir`). The sentence depends on the reason. */
export const privacy = {
  'personal-data': {
    title: 'Possible personal data',
    message: () => 'The column may hold personal data',
    action: () => 'Check the column before publishing',
    explain: {
      cause:
        'An administration publishes personal data only after making them anonymous, unless a law says otherwise, the person agrees, or article D. 312-1-3 lists them (CRPA, L. 312-1-2).',
      example: 'Telephone numbers of residents in a list of requests.',
      remedy:
        'Remove or generalise the column (odc anonymize), or accept the finding with its ground: odc validate --accept-privacy COLUMN --reason --ground.',
    },
  },
  'personal-data/exemption': {
    title: 'Possible legal exemption',
    message: ({ params }) =>
      params.brief === true
        ? `Possible exemption: CRPA, article D. 312-1-3, ${say(params.point)}°, to be checked`
        : `May be allowed by CRPA, article D. 312-1-3, ${say(params.point)}°, ${EXEMPTIONS[Number(params.point) - 1] ?? ''}, subject to articles L. 311-5 and L. 311-6: to be checked`,
    action: () => 'Read this point before using it',
    explain: {
      cause:
        'CRPA article D. 312-1-3 allows some personal data to be published without making them anonymous, subject to private life and protected secrets.',
      example: 'The directory of the services of a town hall (1°).',
      remedy: 'Read the point, then write your decision with its ground.',
    },
  },
  ...identifiers,
  ...persons,
  ...quasi,
  ...special,
} satisfies FindingTexts;
