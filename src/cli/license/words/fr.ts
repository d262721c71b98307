import type { LicenseWords } from './index.ts';

export const fr: LicenseWords = {
  listed: 'permise',
  listEnd:
    '« permise » : de la liste de l’article D. 323-2-1 du CRPA, sans formalité. Les autres demandent une homologation (D. 323-2-2). Détail : odc license show NOM',
  may: 'Ceux qui réutilisent peuvent',
  must: 'Ceux qui réutilisent doivent',
  when: 'Quand la choisir',
  questions: {
    hasThirdPartyRights:
      'Quelqu’un d’autre a-t-il des droits sur une partie de ces données, sans avoir permis de les republier (fond de plan, photos, étude d’un prestataire) ?',
    isDerivedFromOdbl:
      'Ces données viennent-elles, même en partie, d’OpenStreetMap ou d’une autre base sous ODbL ?',
    isHighValue:
      'Sont-elles de forte valeur au sens du règlement (UE) 2023/138 (adresses, bâtiments, cadastre, environnement, entreprises, statistiques, mobilité) ?',
    wantsShareAlike:
      'Voulez-vous obliger ceux qui enrichissent la base à publier la leur sous la même licence (ODbL) ? Non est le choix ordinaire',
  },
  reasons: {
    'odbl-source': 'Une source est sous ODbL : la base qui en est tirée doit rester sous ODbL',
    'high-value':
      'Donnée de forte valeur : le règlement (UE) 2023/138 veut une licence au plus aussi restrictive que CC BY 4.0',
    'share-alike': 'La collectivité veut que les bases tirées de la sienne restent ouvertes',
    usual: 'Choix ordinaire : réutilisation la plus large, source citée',
    'third-party':
      'Des tiers ont des droits sur ces données : ce ne sont pas des informations publiques (CRPA, article L. 321-2). Demandez leur accord écrit, ou retirez ce qui leur appartient',
    'odbl-high-value':
      'Une source impose l’ODbL, que le règlement (UE) 2023/138 ne permet pas à une donnée de forte valeur. Remplacez cette source',
  },
  none: 'Aucune licence ne peut être choisie maintenant',
  nextShow: (id) => `Ce qu’elle permet en détail : odc license show ${id}`,
  judged: (id, license, isOpen) =>
    isOpen
      ? `${id} : ${license ?? 'sans licence'}`
      : `${id} : accès restreint, pas de licence à choisir`,
  notWritten: (id) => `${id} : LICENCE.md n’est pas écrit tant que la licence est à corriger.`,
  attribution: 'Mention : ',
};
