import type { CommandWords } from '../words.ts';

export const productionFr: Readonly<Record<'build' | 'verify', CommandWords>> = {
  build: {
    summary: 'produit les fichiers à publier de chaque jeu de odc.yml',
    description:
      'Pour chaque jeu\u00a0: lit, répare, anonymise, vérifie, convertit (CSV, Excel, JSON, GeoJSON, Parquet), décrit et certifie, dans open/JEU. Ce qui n’est pas conforme, contient des données personnelles ou diffère trop de la version publiée est retenu\u00a0: la version en place ne bouge pas. Sans changement, rien n’est refait (sauf --force).',
    examples: [
      { run: 'odc build', says: 'produit tout ce qui a changé' },
      {
        run: 'odc build subventions --sign cle.pem',
        says: 'produit un jeu et signe sa provenance',
      },
      {
        run: 'odc build subventions --accept-changes --reason "nouveau logiciel"',
        says: 'accepte les écarts avec la version publiée',
      },
    ],
    args: { jeux: 'identifiants des jeux\u00a0; sans rien, tous ceux de odc.yml' },
    options: {
      sign: 'clé privée Ed25519 (PEM) qui signe la provenance',
      'accept-changes':
        'accepte les écarts avec la version publiée\u00a0; la décision est écrite dans odc.yml',
      reason: 'avec --accept-changes\u00a0: pourquoi',
    },
  },
  verify: {
    summary: 'vérifie les empreintes et la signature d’un dossier produit',
    description:
      'Compare chaque fichier à son empreinte (SHA256SUMS) et, avec la clé publique, la provenance à sa signature.',
    examples: [
      { run: 'odc verify open/subventions', says: 'vérifie un dossier' },
      {
        run: 'odc verify --key cle-publique.pem',
        says: 'vérifie tout open/, signatures comprises',
      },
    ],
    args: {
      dossier: 'dossier d’un jeu, ou dossier qui en contient\u00a0; open/ du projet par défaut',
    },
    options: { key: 'clé publique Ed25519 (PEM) de qui a signé' },
  },
};
