import { type Sheet, TO_COMPLETE } from '../sheet.ts';

/** One day, hour by hour. */
export const programme: Sheet = {
  path: 'programme.md',
  write: ({ title, date }) => `# ${title} : programme du ${date}

| Heure | Quoi | Qui |
|---|---|---|
| 9 h | Accueil | ${TO_COMPLETE} |
| 9 h 30 | Ouverture ; présentation des défis et des données | ${TO_COMPLETE} |
| 10 h | Formation des équipes | mentors |
| 10 h 30 | Idées, puis choix | équipes, mentors |
| 12 h 30 | Déjeuner | |
| 13 h 30 | Réalisation | équipes |
| 15 h | Point d’étape avec un mentor | équipes, mentors |
| 17 h | Présentations : 3 minutes, puis 4 de questions ; ordre tiré au sort | équipes, jury |
| 18 h 15 | Délibération | jury |
| 18 h 45 | Résultats ; et après ? | ${TO_COMPLETE} |

Accessibilité : entrée de plain-pied, boucle magnétique ou sous-titrage, pauses, coin calme :
${TO_COMPLETE}
`,
};
