import type { Words } from './words.ts';

/** The texts of the pages that hold no data. */
export const pages: Words['pages'] = {
  reuseText: [
    'Chaque fichier se télécharge en un clic, sans compte, dans plusieurs formats : CSV et Excel pour un tableur, GeoJSON pour une carte, Parquet et JSON pour un programme.',
    'Citez la source : la mention à recopier se trouve sur la page de chaque jeu de données.',
    'Une erreur, une question, un besoin ? Écrivez-nous : nous corrigeons et nous répondons.',
  ],
  aboutText: (authority) => [
    `${authority} : les données produites ou reçues dans la mission de service public sont ouvertes, comme le prévoit le code des relations entre le public et l’administration (articles L. 300-2 et L. 312-1-1).`,
    'Ce qui touche à la vie privée et aux secrets protégés par la loi n’est pas publié (articles L. 311-5 à L. 311-7 et L. 312-1-2). Les jeux de données sont vérifiés, décrits et certifiés avant d’être mis en ligne.',
  ],
  legalText: [
    'Les données publiées sur ce site le sont sous la licence indiquée sur la page de chaque jeu.',
  ],
  publisher: 'Éditeur',
  director: 'Directeur ou directrice de la publication',
  host: 'Hébergeur',
  toComplete: '[à compléter]',
  personalText: [
    'Ce site ne dépose aucun cookie, ne mesure pas votre visite et n’appelle aucun autre site. Il ne demande ni compte ni adresse.',
    'L’hébergeur peut garder un journal technique des connexions, pour la durée prévue par la loi.',
  ],
  dpo: 'Délégué ou déléguée à la protection des données',
  accessibilityText: [
    'L’article 47 de la loi n° 2005-102 demande que ce site soit accessible à tous. Aucun audit de conformité au référentiel général d’amélioration de l’accessibilité (RGAA) n’a été fait : le site est donc déclaré non conforme. Il a été conçu pour s’utiliser au clavier et avec un lecteur d’écran.',
    'Si un contenu ne vous est pas accessible, écrivez-nous : nous vous enverrons l’information sous une autre forme.',
  ],
  defender:
    'Sans réponse de notre part, vous pouvez écrire au Défenseur des droits : www.defenseurdesdroits.fr, ou Libre réponse 71120, 75342 Paris CEDEX 07.',
  notFound: 'Page introuvable',
  notFoundText: 'Cette page n’existe pas, ou n’existe plus.',
  logoNote: 'Logos et photographies ne sont pas couverts par la licence des données.',
  readme: (title, url) => [
    title,
    '',
    'Ce dossier est un site complet : des fichiers, sans programme ni base de données.',
    url === undefined
      ? 'Copiez tout son contenu dans un dossier de votre hébergement (FTP, SFTP, Pages…).'
      : `Copiez tout son contenu là où répond ${url} (FTP, SFTP, Pages…).`,
    'Copiez aussi les fichiers dont le nom commence par un point : .htaccess donne son type à chaque fichier.',
    '',
    'Ne modifiez rien à la main : odc publish --to site refait le site, et n’y change que ce qui a changé.',
    'Gardez .odc-site.json : le site y retient ses versions. Un fichier que vous ajoutez n’est jamais touché.',
    'Les adresses des fichiers ne changent pas : évitez de renommer le dossier ou de rediriger.',
  ],
};
