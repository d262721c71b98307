import { grouped } from '../../../base/messages/grouped.ts';
import type { BuildWords } from './index.ts';

const count = (value: number, word: string): string =>
  `${grouped(value, ',')} ${word}${value === 1 ? '' : 's'}`;

function size(bytes: number): string {
  if (bytes < 1e6) return `${Math.max(1, Math.round(bytes / 1e3))} kB`;
  return bytes < 1e9 ? `${Math.round(bytes / 1e6)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
}

export const en: BuildWords = {
  headline: (status, { id, folder, rows, files, bytes }) =>
    ({
      built: `${id}: ${count(rows, 'row')}, ${count(files, 'file')} (${size(bytes)}) in ${folder}`,
      unchanged: `${id}: nothing has changed`,
      held: `${id}: held, ${folder} stays as it was`,
      failed: `${id}: could not be built, ${folder} stays as it was`,
    })[status],
  summary: ({ built, unchanged, held, failed }) =>
    [
      built > 0 ? `${count(built, 'dataset')} built` : '',
      unchanged > 0 ? `${unchanged} unchanged` : '',
      held > 0 ? `${held} held` : '',
      failed > 0 ? `${failed} failed` : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  accept: (id) => `If it is meant: odc build ${id} --accept-changes --reason "…"`,
  lacking: 'What is marked with “!” is to be completed in odc.yml before publishing',
  verified: (folder, right, problems) =>
    problems === 0
      ? `${folder}: ${count(right, 'file')} intact`
      : `${folder}: ${count(problems, 'problem')}, ${count(right, 'file')} intact`,
  signature: (signature, keyId) =>
    ({
      none: 'not signed',
      unchecked: 'signed; give the public key (--key) to check the signature',
      right: `signature checked with the key ${keyId}`,
      wrong: `signature refused by the key ${keyId}`,
    })[signature],
};
