import { et } from '../../../base/messages/lists.ts';
import type { FixWords } from './index.ts';

const s = (count: number): string => (count > 1 ? 's' : '');

function number(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
}

export const fr: FixWords = {
  headline: (input, output, rows, columns) =>
    `${input} → ${output}\u00a0: ${number(rows)} ligne${s(rows)}, ${columns} colonne${s(columns)}`,
  wouldWrite: (input, output) => `${input}\u00a0: essai, ${output} n’est pas écrit`,
  nothing: (input) => `${input}\u00a0: rien à réparer`,
  notWritten: (input) => `${input}\u00a0: rien n’est écrit avant votre réponse`,
  schema: (name, guessed) => `Schéma\u00a0: ${name}${guessed ? ' (reconnu)' : ''}`,
  noSchema:
    'Aucun schéma\u00a0: seuls l’encodage, la mise en page et les caractères invisibles sont réparés',
  changes: (cells) =>
    cells === 0 ? 'Réparé' : `Réparé\u00a0: ${number(cells)} cellule${s(cells)}`,
  proposals: 'Proposé, à vous de décider',
  reports: 'Signalé, jamais modifié',
  howToAccept: (file, ids) => `Pour accepter\u00a0: odc fix ${file} --accept ${ids.join(',')}`,
  remaining: (errors, warnings, judged) => {
    if (errors === 0 && warnings === 0) {
      return judged ? 'Le fichier est conforme au schéma' : 'Rien d’autre à signaler';
    }
    const parts = [
      ...(errors === 0 ? [] : [`${number(errors)} erreur${s(errors)}`]),
      ...(warnings === 0 ? [] : [`${number(warnings)} avertissement${s(warnings)}`]),
    ];
    return `Il reste ${parts.join(' et ')}`;
  },
  exportAgain:
    'Ce qu’Excel a abîmé ne se répare pas\u00a0: dans le classeur, mettez la colonne au format Texte, saisissez-la ou collez-la de nouveau, puis enregistrez en CSV UTF-8',
  times: (count) => (count > 1 ? `${number(count)} fois` : '1 fois'),
  column: (field) => `colonne ${field}`,
  inColumn: (field) => `, colonne ${field}`,
  atLine: (line) => ` (ligne ${line})`,
  blank: '(vide)',
  quoted: (text) => `«\u00a0${text}\u00a0»`,
  masked: '(masqué\u00a0: donnée personnelle possible)',
  proposal: (id, reason, count) =>
    `${id}\u00a0: ${reason}, ${count > 1 ? `${number(count)} fois` : '1 fois'}`,
  applyIt: (count) =>
    count > 1 ? 'Réparer ainsi toutes ces valeurs\u00a0?' : 'Réparer ainsi\u00a0?',
  whichReading: 'Comment faut-il lire ces valeurs\u00a0?',
  noReading: 'ne rien changer',
  hint: (path, { cells, where, others, open }) => {
    const parts = [
      ...(cells === 0 ? [] : [`répare ${number(cells)} cellule${s(cells)} (${where})`]),
      ...(others === 0
        ? []
        : [`${cells === 0 ? 'répare ' : ''}${number(others)} défaut${s(others)} de mise en page`]),
      ...(open === 0 ? [] : [`propose ${number(open)} réparation${s(open)} à accepter`]),
    ];
    return `odc fix ${path} ${et(parts)}`;
  },
};
