import { et } from '../lists.ts';
import { say } from '../say.ts';
import type { ErrorTexts } from '../text.ts';

const MAKE_KEY = 'openssl genpkey -algorithm ed25519 -out cle.pem';

/** Faults of `odc build` and `odc verify`. */
export const buildErrors = {
  'build-without-project': {
    message: () => 'Aucun fichier odc.yml dans ce dossier ni au-dessus',
    action: () => 'Lancez odc init pour le créer, ou nommez son dossier\u00a0: -C DOSSIER',
  },
  'build-unknown-dataset': {
    message: ({ id }) => `odc.yml n’a pas de jeu «\u00a0${say(id)}\u00a0»`,
    action: ({ near, known }) =>
      near
        ? `Vouliez-vous dire «\u00a0${say(near)}\u00a0»\u00a0?`
        : `Les jeux connus\u00a0: ${et(Array.isArray(known) ? known.map(String) : [])}`,
  },
  'nothing-to-build': {
    message: () => 'odc.yml ne décrit aucun jeu de données',
    action: () => 'Ajoutez-y un jeu (datasets), avec son id et le chemin de son fichier',
  },
  'same-file-name': {
    message: ({ dataset, name }) =>
      `Deux fichiers du jeu «\u00a0${say(dataset)}\u00a0» s’appelleraient «\u00a0${say(name)}\u00a0»`,
    action: () => 'Donnez à chacun son nom (name) dans odc.yml',
  },
  'reserved-file-name': {
    message: ({ dataset, name }) =>
      `Un fichier du jeu «\u00a0${say(dataset)}\u00a0» s’appellerait «\u00a0${say(name)}\u00a0», comme un de ceux qu’odc écrit à côté des données`,
    action: () => 'Donnez-lui un autre nom (name) dans odc.yml',
  },
  'dataset-plan-missing': {
    message: ({ path }) => `Le plan d’anonymisation ${say(path)} est introuvable`,
    action: () => 'Vérifiez son chemin dans odc.yml (anonymize), qui part du dossier de odc.yml',
  },
  'changes-unmotivated': {
    message: () => 'Accepter un écart demande de dire pourquoi',
    action: () =>
      'Ajoutez --reason "…"\u00a0: le motif est écrit dans odc.yml, avec votre nom et la date',
  },
  'signing-key-missing': {
    message: ({ path }) => `Le fichier de clé ${say(path)} est introuvable`,
    action: () =>
      `Une clé se crée ainsi\u00a0: ${MAKE_KEY}\u00a0; sa partie publique\u00a0: openssl pkey -in cle.pem -pubout -out cle-publique.pem`,
  },
  'key-not-pem': {
    message: ({ path }) => `${say(path)} n’est pas une clé au format PEM`,
    action: () => `Une clé se crée ainsi\u00a0: ${MAKE_KEY}`,
  },
  'key-is-public': {
    message: ({ path }) =>
      `${say(path)} est une clé publique\u00a0: elle vérifie, elle ne signe pas`,
    action: () => 'Donnez la clé privée à --sign\u00a0; la clé publique va à odc verify --key',
  },
  'key-encrypted': {
    message: ({ path }) => `La clé ${say(path)} est protégée par un mot de passe`,
    action: () =>
      'Déchiffrez-la dans un dossier que vous êtes seul à lire\u00a0: openssl pkey -in CLE.pem -out cle.pem',
  },
  'key-not-ed25519': {
    message: ({ path }) => `La clé ${say(path)} n’est pas une clé Ed25519`,
    action: () => `Une clé Ed25519 se crée ainsi\u00a0: ${MAKE_KEY}`,
  },
  'checksums-missing': {
    message: ({ path }) => `${say(path)} ne contient pas de fichier SHA256SUMS`,
    action: () => 'Nommez un dossier produit par odc build\u00a0: open/JEU',
  },
} satisfies ErrorTexts;
