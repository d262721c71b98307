import { type Sheet, TO_COMPLETE } from '../sheet.ts';

/** One page to decide whether the event is held. */
export const project: Sheet = {
  path: 'fiche-projet.md',
  write: ({ title, date, authority, contact, datasets }) => `# ${title} : fiche de projet

| | |
|---|---|
| Organisateur | ${authority} |
| Date | ${date} |
| Lieu, accessible à tous | ${TO_COMPLETE} |
| Contact | ${contact} |
| Objectif, mesurable | ${TO_COMPLETE} |
| Public visé | habitants, associations, écoles, entreprises, agents : ${TO_COMPLETE} |
| Données | ${datasets.length} jeux de données vérifiés (voir donnees.md) |
| Partenaires | ${TO_COMPLETE} |
| Budget | ${TO_COMPLETE} |
| Suite prévue | qui suit les projets, pendant combien de temps : ${TO_COMPLETE} |

Un événement est une étape d’un projet, pas une opération isolée : sans suite prévue, mieux vaut une
forme plus légère (atelier de visualisation, cartopartie, café des données avec les agents).

## Ce qu’on mesurera

- inscrits, présents, part de participants sans formation technique ;
- jeux de données utilisés ; défauts signalés dans les données, puis corrigés ;
- réutilisations référencées ; projets vivants à trois mois et à un an ; coût.
`,
};
