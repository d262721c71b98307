import type { CommandWords } from '../words.ts';

export const fixFr: Readonly<Record<'fix', CommandWords>> = {
  fix: {
    summary: 'répare ce qui peut l’être sans deviner, propose le reste',
    description:
      'Répare l’encodage, la mise en page, les noms de colonnes et les valeurs qui n’ont qu’une lecture possible ; propose le reste, à accepter ou non ; signale ce qui est perdu. Le fichier lu n’est jamais modifié : le résultat est écrit à côté, en UTF-8, et vérifié.',
    examples: [
      {
        run: 'odc fix subventions.csv',
        says: 'écrit subventions.fixed.csv et dit tout ce qui a changé',
      },
      { run: 'odc fix subventions.csv --dry-run', says: 'dit ce qui serait réparé, sans écrire' },
      {
        run: 'odc fix subventions.csv --accept DATE-AMBIGUOUS,STR-TOTAL-ROW --log journal.csv',
        says: 'accepte deux propositions et garde le journal des cellules changées',
      },
    ],
    args: { fichier: 'tableau à réparer (.csv, .tsv, .xlsx, .ods) ; « - » pour l’entrée standard' },
    options: {
      schema: 'schéma : nom du catalogue, chemin ou adresse ; sans lui, celui qui est reconnu',
      'dry-run': 'dit ce qui serait fait, sans rien écrire',
      accept:
        'accepte des propositions : identifiants séparés par des virgules (ID, ID:colonne, ID=lecture), ou all',
      reject: 'refuse des réparations, par leur identifiant, même celles faites sans demander',
      log: 'journal des cellules changées, une par ligne (.csv ou .json)',
      xlsx: 'écrit aussi un classeur dont les cellules sont du texte, qu’Excel n’abîme pas',
      encoding: 'encodage du fichier, quand il est mal deviné',
      delimiter: 'séparateur du fichier, quand il est mal deviné',
      sheet: 'feuille du classeur, par son nom ou son numéro',
    },
  },
};
