import { et } from '../../../base/messages/lists.ts';
import type { AnonymizeWords } from './index.ts';

const s = (count: number): string => (count > 1 ? 's' : '');

function number(value: number, decimals = 0): string {
  const [whole = '', fraction] = value.toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

export const fr: AnonymizeWords = {
  figures: {
    value: '',
    before: 'avant',
    after: 'après',
    rows: 'lignes',
    classes: 'groupes de lignes semblables',
    uniques: 'lignes uniques',
    l: 'l (valeurs sensibles par groupe)',
    entropy: 'l entropique',
    prosecutorMax: 'risque d’une personne connue, au plus',
    prosecutorMean: 'risque d’une personne connue, en moyenne',
    journalistMax: 'risque du journaliste, au plus',
    marketer: 'part retrouvée par un commercial',
    below11: 'lignes dans un groupe de moins de 11',
    sampleMax: 'risque individuel (sondage), au plus',
    sampleMean: 'risque individuel (sondage), en moyenne',
  },
  done: 'Ce qui a été fait',
  measures: 'Risque mesuré',
  attack: 'Attaque du fichier écrit',
  because: (text) => `\u00a0: ${text}`,
  headline: (input, output, written, rows, columns) =>
    written
      ? `${input} → ${output}\u00a0: ${number(rows)} ligne${s(rows)}, ${columns} colonne${s(columns)}`
      : `${input}\u00a0: ${output} n’a pas été écrit`,
  measured: (path, quasi) => `${path}, quasi-identifiants\u00a0: ${et(quasi)}`,
  planTitle: (file) => `Plan proposé pour ${file}, à relire\u00a0: chaque ligne dit sa raison`,
  planNext: (file, plan) =>
    `Relisez le plan, puis\u00a0: odc anonymize ${file} --plan ${plan} -o sortie.csv`,
  number,
  percent: (share) => `${number(100 * share, share > 0 && share < 0.1 ? 1 : 0)}\u00a0%`,
};
