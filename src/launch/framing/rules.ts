import { bullets } from './french.ts';
import type { FramingSection } from './section.ts';

const PLATFORMS = {
  datagouv:
    'sur **data.gouv.fr**, le portail national : gratuit, connu des réutilisateurs, repris par les autres sites',
  site: 'sur **notre propre site**, dans un espace fait pour elles, repris par data.gouv.fr',
  shared:
    'sur **une plateforme partagée** avec d’autres collectivités du territoire, reprise par data.gouv.fr',
} as const;

function licenceText(license: string | undefined): string {
  if (license === 'odc-odbl' || /odbl/i.test(license ?? '')) {
    return 'sous licence **ODbL** : réutilisation libre, y compris commerciale, en citant la source ; qui enrichit la base la partage sous la même licence';
  }
  return license === undefined || /^(lov2|fr-lo)$/i.test(license)
    ? 'sous **Licence Ouverte 2.0** : réutilisation libre, y compris commerciale, en citant la source'
    : `sous la licence **${license}**`;
}

/** How data go out, and what does not. */
export const rules: FramingSection = {
  id: 'regles',
  write({ answers: { license, platform } }) {
    const place = PLATFORMS[platform?.kind ?? 'datagouv'];
    const address = platform?.url === undefined ? '' : ` (${platform.url})`;
    return `## 5. Comment nous ouvrons

${bullets([
  'dans une forme normalisée, la même dans toutes les collectivités, quand un schéma existe ;',
  'avec une description : d’où viennent les données, qui en répond, à quel rythme elles changent ;',
  `${licenceText(license)} ;`,
  `${place}${address} ;`,
  'après vérification : encodage, structure, schéma, données personnelles ;',
  'sans double saisie : un fait est saisi une fois, dans un logiciel, et repris partout.',
])}

**Ce qui ne sort pas.** Les données personnelles, sauf si un texte le prévoit ou après une anonymisation qui empêche d’identifier les personnes (CRPA, art. L. 312-1-2 et D. 312-1-3 ; RGPD). Les secrets protégés par la loi : sécurité des personnes, des biens et des systèmes d’information (CRPA, art. L. 311-5), vie privée, secret médical, secret des affaires, appréciations portées sur une personne (CRPA, art. L. 311-6). Les documents inachevés (CRPA, art. L. 311-2). Les données de tiers, sans leur accord (CRPA, art. L. 321-2). Quand une partie seulement est protégée, le reste s’ouvre (CRPA, art. L. 311-7). Chaque refus d’ouvrir est motivé, daté et signé dans l’inventaire.`;
  },
};
