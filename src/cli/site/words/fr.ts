import { isToBeWritten, type SiteCliWords } from './words.ts';

const CHECKS: Readonly<Record<string, string>> = {
  validation: 'des erreurs au schéma',
  privacy: 'des données personnelles',
  licence: 'la licence',
  metadata: 'la description',
  provenance: 'la provenance, que personne n’a certifiée',
  comparison: 'un écart avec la version précédente',
};

export const fr: SiteCliWords = {
  written: (folder, { datasets, pages, removed }) => {
    const gone = removed === 0 ? '' : ` ; ${removed} fichiers devenus inutiles retirés`;
    const sets = datasets < 2 ? `${datasets} jeu de données` : `${datasets} jeux de données`;
    return `Site écrit dans ${folder} : ${sets}, ${pages} pages${gone}.\nÀ faire : ouvrir ${folder}/index.html, puis copier tout le dossier chez l’hébergeur.`;
  },
  held: (id, checks) =>
    `${id} n’est pas sur le site : il est retenu par ${checks.map((check) => CHECKS[check] ?? check).join(', ')}. À faire : ${isToBeWritten(checks) ? 'complétez odc.yml, puis ' : ''}odc build ${id}`,
  left: (paths) =>
    `${paths.join(', ')} : laissé tel que vous l’avez écrit. À faire : voir dans le guide ce que le site y demande`,
  restricted: (id) => `${id} n’est pas sur le site : son accès est restreint`,
  noUrl:
    'Sans adresse du site (--url, ou publish.<nom>.url dans odc.yml), ni catalogue DCAT, ni fil Atom, ni plan pour les moteurs de recherche.',
  served: (address) => `Aperçu : ${address} (Ctrl-C pour arrêter)`,
};
