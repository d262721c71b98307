import type { CommandWords } from '../words.ts';

export const describeFr: Readonly<Record<'metadata' | 'license', CommandWords>> = {
  metadata: {
    summary: 'décrit les jeux de données : ce qui manque, le score, les catalogues',
    description:
      'La description de chaque jeu est dans odc.yml, une seule fois. « score » calcule la note de data.gouv.fr sans réseau, « edit » propose ce qui manque à partir des données et l’écrit, « export » en tire un catalogue dans le vocabulaire voulu.',
    examples: [
      {
        run: 'odc metadata score',
        says: 'la note de chaque jeu, et ce que demande chaque point manquant',
      },
      {
        run: 'odc metadata edit subventions',
        says: 'pose les questions, avec une réponse proposée ; --yes les accepte toutes',
      },
      {
        run: 'odc metadata export --to dcat-ttl --base https://data.exemple.fr/fichiers -o catalog.ttl',
        says: 'le catalogue que moissonne data.gouv.fr',
      },
      { run: 'odc metadata export --to scdl -o catalogue.csv', says: 'le catalogue SCDL' },
    ],
    args: {
      action: 'score (par défaut), edit ou export',
      jeux: 'identifiants de jeux de odc.yml ; sans rien, tous',
    },
    options: {
      to: 'export : dcat-ttl, dcat-jsonld, dcat-rdf, datagouv, ckan, scdl, datapackage, schemaorg, csvw ou catalogue-donnees',
      base: 'export : adresse où les fichiers sont en ligne, à base/jeu/fichier',
      'dry-run': 'edit : montre ce qui serait écrit, sans rien écrire',
    },
  },
  license: {
    summary: 'choisit la licence, l’explique et vérifie tout le projet',
    description:
      'Deux licences suffisent : la Licence Ouverte 2.0 et l’ODbL. « choose » pose les questions qui décident et écrit la réponse et sa raison dans odc.yml ; « check » compare licences, sources et catégories, et donne la mention de la source.',
    examples: [
      { run: 'odc license choose', says: 'la licence de tout le projet, par quatre questions' },
      {
        run: 'odc license choose arbres --derived-from osm --third-party non --high-value non',
        says: 'la même chose pour un jeu, sans question',
      },
      {
        run: 'odc license check --write',
        says: 'vérifie tout le projet et écrit LICENCE.md à côté des données',
      },
      { run: 'odc license show ODbL', says: 'ce qu’une licence permet, en clair' },
    ],
    args: {
      action: 'list (par défaut), show, choose ou check',
      cible: 'nom d’une licence (show) ou identifiant d’un jeu (choose, check)',
    },
    options: {
      'derived-from':
        'choose : osm ou odbl si les données viennent d’une base sous ODbL, sinon non',
      'high-value': 'choose : oui ou non, données de forte valeur (règlement (UE) 2023/138)',
      'third-party': 'choose : oui ou non, droits d’un tiers qui n’a pas donné son accord',
      'share-alike': 'choose : oui ou non, obliger les bases dérivées à rester ouvertes',
      reason: 'choose : la raison à garder, si ce n’est pas celle qui découle des réponses',
      write: 'check : écrit aussi LICENCE.md à côté des données',
      'dry-run': 'choose : dit laquelle, sans rien écrire',
    },
  },
};
