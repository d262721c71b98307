import type { CommandWords } from '../words.ts';

export const launchFr: Readonly<Record<'init' | 'status', CommandWords>> = {
  init: {
    summary: 'lance la démarche\u00a0: qui, pourquoi, ce que la loi demande',
    description:
      'Demande qui est la collectivité, ses objectifs et qui fait quoi (ou le prend des options, ou d’un fichier), puis écrit odc.yml et la note de cadrage cadrage.md, avec les obligations de cette collectivité. Relancée, la commande ne perd rien de ce qui a été écrit à la main.',
    examples: [
      { run: 'odc init', says: 'pose les questions, une à une' },
      {
        run: 'odc init --insee 35238 --staff 48,5 --dpo "Délégué mutualisé <dpo@example.org>"',
        says: 'sans question, pour une commune trouvée par son code',
      },
      {
        run: 'odc init exports/subventions.xlsx --siren 213502388',
        says: 'part de l’export que vous avez sous la main',
      },
    ],
    args: { fichier: 'premier fichier de données, dont le schéma est deviné' },
    options: {
      siren: 'numéro SIREN (9 chiffres) ou SIRET de la collectivité',
      insee: 'code INSEE de la commune, du département ou de la région',
      kind: 'nature de la collectivité',
      name: 'nom de la collectivité, quand il n’est pas trouvé',
      population: 'nombre d’habitants, quand il n’est pas trouvé',
      staff: 'agents en équivalent temps plein',
      website: 'adresse du site de la collectivité',
      contact: 'adresse électronique publique',
      dpo: 'délégué à la protection des données\u00a0: "fonction <adresse>" ou "nom, fonction <adresse>"',
      'chief-data-officer': 'responsable des données',
      'project-lead': 'chef de projet',
      committee: 'membre du comité des données (répétable)',
      referent: 'référent d’une direction\u00a0: "Direction\u00a0: fonction <adresse>" (répétable)',
      objective: 'objectif\u00a0: "1: texte", de niveau 1, 2 ou 3 (répétable)',
      duty: 'réponse sur une obligation\u00a0: "ID: oui", "ID: non, raison" ou "ID: où elle est remplie" (répétable)',
      platform: 'où publier',
      'platform-url': 'adresse de ce site ou de cette plateforme',
      license: 'licence par défaut',
      folder: 'dossier à examiner (répétable)',
      answers: 'fichier YAML de réponses, avec les mêmes clés que odc.yml',
      encoding: 'encodage du fichier, quand il est mal deviné',
      delimiter: 'séparateur du fichier, quand il est mal deviné',
      sheet: 'feuille du classeur, par son nom ou son numéro',
      'dry-run': 'dit ce qui serait écrit, sans rien écrire',
    },
  },
  status: {
    summary: 'dit où en est chaque jeu de données, ce qui est en retard, quoi faire',
    description:
      'Le plan d’action\u00a0: les cinq étapes pour la collectivité et pour chaque jeu de données, ce qui bloque, ce qui est en retard sur son rythme, ce qu’un texte demande et pour quand, et les trois prochaines actions. Tout est lu sur place, sans réseau.',
    examples: [
      { run: 'odc status', says: 'le plan d’action, à l’écran' },
      { run: 'odc status -o plan.html', says: 'le même, à envoyer ou à imprimer' },
      {
        run: 'odc status --check --format json=plan.json',
        says: 'code de sortie 1 si une obligation est en retard, pour une tâche planifiée',
      },
    ],
    args: { jeux: 'identifiants des jeux de données\u00a0; tous, sans rien' },
    options: {
      check: 'code de sortie 1 quand quelque chose d’obligatoire est en retard',
    },
  },
};
