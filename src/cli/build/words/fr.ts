import { grouped } from '../../../base/messages/grouped.ts';
import type { BuildWords } from './index.ts';

const count = (value: number, word: string): string =>
  `${grouped(value, '\u202f')} ${word}${value > 1 ? 's' : ''}`;

function size(bytes: number): string {
  if (bytes < 1e6) return `${Math.max(1, Math.round(bytes / 1e3))} ko`;
  return bytes < 1e9
    ? `${Math.round(bytes / 1e6)} Mo`
    : `${(bytes / 1e9).toFixed(1).replace('.', ',')} Go`;
}

export const fr: BuildWords = {
  headline: (status, { id, folder, rows, files, bytes }) =>
    ({
      built: `${id}\u00a0: ${count(rows, 'ligne')}, ${count(files, 'fichier')} (${size(bytes)}) dans ${folder}`,
      unchanged: `${id}\u00a0: rien n’a changé`,
      held: `${id}\u00a0: retenu, ${folder} reste comme il était`,
      failed: `${id}\u00a0: n’a pas pu être produit, ${folder} reste comme il était`,
    })[status],
  summary: ({ built, unchanged, held, failed }) =>
    [
      built > 0
        ? `${count(built, 'jeu').replace(/jeus$/, 'jeux')} produit${built > 1 ? 's' : ''}`
        : '',
      unchanged > 0 ? `${unchanged} inchangé${unchanged > 1 ? 's' : ''}` : '',
      held > 0 ? `${held} retenu${held > 1 ? 's' : ''}` : '',
      failed > 0 ? `${failed} en échec` : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  accept: (id) => `Si c’est voulu\u00a0: odc build ${id} --accept-changes --reason "…"`,
  lacking: 'Ce qui est marqué d’un «\u00a0!\u00a0» est à compléter dans odc.yml avant de publier',
  verified: (folder, right, problems) =>
    problems === 0
      ? `${folder}\u00a0: ${count(right, 'fichier')} intact${right > 1 ? 's' : ''}`
      : `${folder}\u00a0: ${count(problems, 'problème')}, ${count(right, 'fichier')} intact${right > 1 ? 's' : ''}`,
  signature: (signature, keyId) =>
    ({
      none: 'non signé',
      unchecked: 'signé\u00a0; donnez la clé publique (--key) pour vérifier la signature',
      right: `signature vérifiée avec la clé ${keyId}`,
      wrong: `signature refusée par la clé ${keyId}`,
    })[signature],
};
