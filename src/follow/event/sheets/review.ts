import { dayAfter } from '../../months.ts';
import { type Sheet, TO_COMPLETE } from '../sheet.ts';

const QUARTER = 91;
const YEAR = 365;

/** What is filled in afterwards: a project that lives a year later is the result. */
export const review: Sheet = {
  path: 'bilan.md',
  write: ({ title, date, datasets }) => `# ${title} : bilan

| | Le jour même | Trois mois après (${dayAfter(date, QUARTER)}) | Un an après (${dayAfter(date, YEAR)}) |
|---|---|---|---|
| Inscrits / présents | ${TO_COMPLETE} | | |
| Projets | ${TO_COMPLETE} | encore vivants : | encore vivants : |
| Réutilisations référencées | | | |
| Défauts signalés / corrigés | ${TO_COMPLETE} | | |
| Coût | ${TO_COMPLETE} | | |

## Données utilisées

${datasets.map(({ record }) => `- ${record.title} : ${TO_COMPLETE}`).join('\n')}

## Ce qu’on referait, ce qu’on changerait

${TO_COMPLETE}
`,
};
