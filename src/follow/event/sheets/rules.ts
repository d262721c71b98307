import { type Sheet, TO_COMPLETE } from '../sheet.ts';

/** The rules, to be read by a lawyer before use. */
export const rules: Sheet = {
  path: 'reglement.md',
  write: ({ title, date, authority }) => `# ${title} : règlement

> À faire relire par le service juridique avant toute diffusion.

1. **Organisateur et date.** ${authority}, le ${date}.
2. **Qui peut participer.** Toute personne majeure ; les mineurs avec l’accord écrit de leur
   représentant légal. Les participants ne sont pas des salariés de l’organisateur et ne lui doivent
   aucun travail.
3. **Équipes.** De ${TO_COMPLETE} à ${TO_COMPLETE} personnes ; on peut venir seul et en rejoindre une.
4. **Propriété.** Les projets restent à leurs auteurs. Il leur est demandé, sans obligation, de les
   publier sous une licence libre.
5. **Données.** Elles sont réutilisées selon leur licence (mention de la source et de la date). Il
   est interdit de chercher à identifier une personne à partir des données.
6. **Données personnelles.** Les inscriptions ne servent qu’à l’événement et sont effacées au bout de
   ${TO_COMPLETE}.
7. **Image.** Aucune photographie de participant n’est publiée sans son accord écrit.
8. **Jury et prix.** Grille publiée à l’avance (grille-jury.csv) ; prix : ${TO_COMPLETE}.
9. **Annulation.** ${TO_COMPLETE}
`,
};
