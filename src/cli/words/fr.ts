import { describeFr } from './describe/fr.ts';
import { fixFr } from './fix/fr.ts';
import { followFr } from './follow/fr.ts';
import { inventoryFr } from './inventory/fr.ts';
import { launchFr } from './launch/fr.ts';
import { productionFr } from './production/fr.ts';
import { publishFr } from './publish/fr.ts';
import type { Words } from './words.ts';

export const fr: Words = {
  tagline: 'Prépare et publie les données ouvertes d’une collectivité, pas à pas et hors ligne.',
  welcome: `odc prépare et publie les données ouvertes d’une collectivité.

  odc init                      qui publie, pourquoi, ce que la loi demande
  odc inventory DOSSIER         ce que l’on tient, ce qui peut s’ouvrir
  odc validate FICHIER          le fichier est-il conforme\u00a0? que corriger\u00a0?
  odc fix FICHIER               répare ce qui n’a qu’une lecture possible
  odc build                     produit les fichiers à publier
  odc publish                   publie\u00a0: data.gouv.fr, CKAN, site à soi
  odc status                    où vous en êtes, et quoi faire ensuite
  odc explain CODE              la cause et le remède d’un message

Exemple : odc validate subventions.csv --schema scdl/subventions
Aide : odc --help, ou odc COMMANDE --help`,
  commandWord: '<commande>',
  optionsWord: '[options]',
  headings: {
    'Usage:': 'Usage :',
    'Arguments:': 'Arguments :',
    'Options:': 'Options :',
    'Global Options:': 'Options communes :',
    'Commands:': 'Commandes :',
  },
  common: {
    version: 'affiche la version',
    help: 'affiche cette aide',
    'help-command': 'affiche l’aide d’une commande',
    project: 'dossier qui contient odc.yml (par défaut le plus proche en remontant)',
    format: 'format du résultat ; format=fichier pour en écrire plusieurs à la fois',
    output: 'fichier où écrire le résultat ; « - » pour l’écran',
    force: 'remplace un fichier qui existe',
    lang: 'langue des textes : fr ou en',
    quiet: 'n’affiche que le résultat',
    verbose: 'donne plus de détails',
    'no-color': 'n’emploie pas de couleurs',
    yes: 'accepte ce qui est proposé',
    'no-input': 'ne pose aucune question',
    offline: 'n’utilise pas le réseau',
  },
  startHere: 'Pour commencer : odc validate MON-FICHIER.csv',
  examples: 'Exemples :',
  exitCodes: `Codes de sortie :
  0 rien à signaler · 1 données à corriger · 2 commande ou fichier de réglages à corriger
  3 fichier illisible · 4 service distant en échec · 70 défaut d’odc · 130 interruption`,
  byDefault: 'par défaut',
  among: 'au choix :',
  commands: {
    ...describeFr,
    ...launchFr,
    ...inventoryFr,
    ...followFr,
    ...productionFr,
    ...publishFr,
    ...fixFr,
    validate: {
      summary: 'vérifie des fichiers : encodage, structure, schéma, contrôles français',
      description:
        'Vérifie chaque fichier CSV, Excel (.xlsx) ou OpenDocument (.ods) et dit quoi corriger. Sans --schema, le schéma est celui que nomme odc.yml, sinon celui qui ressemble le plus au fichier ; le rapport le dit.',
      examples: [
        {
          run: 'odc validate subventions.csv --schema scdl/subventions',
          says: 'vérifie un fichier avec un schéma du catalogue',
        },
        {
          run: 'odc validate irve.csv -o rapport.html',
          says: 'reconnaît le schéma et écrit un rapport à envoyer par courriel',
        },
        {
          run: 'odc validate donnees/ --fail-on warning --format junit=odc.xml',
          says: 'vérifie tous les tableaux d’un dossier, pour une tâche planifiée',
        },
      ],
      args: {
        fichiers:
          'fichiers, dossiers, ou noms avec * (donnees/*.csv) ; « - » pour l’entrée standard ; sans rien, ceux de odc.yml',
      },
      options: {
        schema: 'schéma : nom du catalogue (scdl/budget, scdl/budget@0.8.3), chemin ou adresse',
        mode: 'colonnes reconnues par leur nom (validata) ou par leur position (strict)',
        'ignore-header-case': 'ne distingue pas majuscules et minuscules dans les en-têtes',
        'fail-on': 'gravité à partir de laquelle le code de sortie vaut 1',
        'max-issues': 'nombre de problèmes listés (1 000 par défaut) ; tous sont comptés',
        ignore: 'code d’un avertissement à ne pas chercher (répétable)',
        privacy:
          'données personnelles : cherchées aussi (on), pas cherchées (off) ou seules cherchées (only)',
        'accept-privacy':
          'accepte de publier les données personnelles trouvées dans cette colonne ; la décision est écrite dans odc.yml',
        reason: 'avec --accept-privacy : pourquoi elles peuvent être publiées',
        ground: 'avec --accept-privacy : le texte ou l’accord qui le permet',
        encoding: 'encodage du fichier, quand il est mal deviné',
        delimiter: 'séparateur du fichier, quand il est mal deviné',
        sheet: 'feuille du classeur, par son nom ou son numéro',
      },
    },
    schemas: {
      summary: 'liste, montre, reconnaît et met à jour les schémas de données',
      description:
        'Les schémas livrés avec odc, et ceux du catalogue national schema.data.gouv.fr une fois téléchargés, servent hors ligne.',
      examples: [
        { run: 'odc schemas list budget', says: 'cherche un schéma' },
        {
          run: 'odc schemas match piscines.csv',
          says: 'dit quel schéma convient à un fichier, et pourquoi',
        },
        {
          run: 'odc schemas template scdl/equipements -o equipements.xlsx',
          says: 'prépare un classeur vide avec l’en-tête et le dictionnaire des colonnes',
        },
      ],
      args: {
        action: 'list, show, match, update ou template',
        cible: 'texte cherché (list), nom du schéma (show, template) ou fichier (match)',
      },
      options: {
        all: 'liste aussi les schémas qui ne sont pas des tableaux',
        encoding: 'match : encodage du fichier, quand il est mal deviné',
        delimiter: 'match : séparateur du fichier, quand il est mal deviné',
        sheet: 'match : feuille du classeur, par son nom ou son numéro',
      },
    },
    anonymize: {
      summary: 'anonymise un tableau selon un plan, mesure le risque qui reste',
      description:
        'Propose un plan (--suggest), l’applique (--plan) ou mesure seulement (--measure). Le fichier écrit est relu et attaqué : s’il ne résiste pas, il est supprimé. Le fichier lu n’est jamais modifié.',
      examples: [
        {
          run: 'odc anonymize demandes.csv --suggest -o plan.yml',
          says: 'propose un plan, avec la raison de chaque ligne',
        },
        {
          run: 'odc anonymize demandes.csv --plan plan.yml -o demandes-publiees.csv --report rapport.json',
          says: 'applique le plan et mesure le risque avant et après',
        },
        {
          run: 'odc anonymize demandes.csv --measure --quasi age,sexe,code_postal --sensitive motif',
          says: 'mesure k, l, t et les risques, sans rien écrire',
        },
      ],
      args: { fichier: 'tableau à lire (.csv, .tsv, .xlsx, .ods) ; « - » pour l’entrée standard' },
      options: {
        suggest: 'propose un plan ; -o dit où l’écrire',
        plan: 'applique ce plan (YAML) ; -o, obligatoire, dit où écrire les données',
        measure: 'mesure seulement',
        quasi: 'measure : quasi-identifiants, séparés par des virgules',
        sensitive: 'measure : colonnes sensibles, séparées par des virgules',
        report: 'plan : fichier où écrire aussi le rapport, en JSON',
        'key-file':
          'plan : fichier de la clé des jetons (droits 600) ; sans lui, une clé est tirée puis détruite',
        'new-key': 'plan : crée le fichier de clé',
        population: 'tableau de la population, pour les risques du journaliste et du commercial',
        weight: 'measure : colonne des poids de sondage',
        previous: 'plan : version déjà publiée, à rapprocher de la nouvelle',
        encoding: 'encodage du fichier, quand il est mal deviné',
        delimiter: 'séparateur du fichier, quand il est mal deviné',
        sheet: 'feuille du classeur, par son nom ou son numéro',
      },
    },
    explain: {
      summary: 'explique un code : cause, exemple, remède',
      description: 'Explique ce que veut dire un code affiché par odc, et que faire.',
      examples: [
        { run: 'odc explain type-error', says: 'explique un code' },
        { run: 'odc explain', says: 'liste tous les codes' },
      ],
      args: { code: 'code affiché dans un rapport' },
      options: {},
    },
  },
};
