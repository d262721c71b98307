import type { Sheet } from '../sheet.ts';

/** The data at hand, on one page. */
export const data: Sheet = {
  path: 'donnees.md',
  write: ({ datasets }) => `# Les données de l’événement

Toutes ont passé les vérifications de leur production : schéma, données personnelles, licence.

| Jeu de données | Licence | Mise à jour | Où |
|---|---|---|---|
${datasets
  .map(
    ({ record, page }) =>
      `| ${record.title.replaceAll('|', '\\|')} | ${record.license ?? ''} | ${record.modified ?? ''} | ${page ?? `open/${record.id}/`} |`,
  )
  .join('\n')}

Un défaut dans les données ? Le noter ici, avec la ligne et la colonne : il sera corrigé.

| Jeu | Ligne, colonne | Défaut | Corrigé le |
|---|---|---|---|
| | | | |
`,
};
