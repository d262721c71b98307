import type { CommandWords } from '../words.ts';

export const productionEn: Readonly<Record<'build' | 'verify', CommandWords>> = {
  build: {
    summary: 'makes the files to publish of each dataset of odc.yml',
    description:
      'For each dataset: reads, repairs, anonymises, validates, converts (CSV, Excel, JSON, GeoJSON, Parquet), describes and certifies, into open/DATASET. What is not valid, holds personal data or differs too much from the published version is held: the version in place does not move. Without a change nothing is made again (but with --force).',
    examples: [
      { run: 'odc build', says: 'makes all that has changed' },
      {
        run: 'odc build subventions --sign key.pem',
        says: 'makes one dataset and signs its provenance',
      },
      {
        run: 'odc build subventions --accept-changes --reason "new software"',
        says: 'accepts the differences with the published version',
      },
    ],
    args: { jeux: 'ids of the datasets; all those of odc.yml when left out' },
    options: {
      sign: 'private Ed25519 key (PEM) that signs the provenance',
      'accept-changes':
        'accepts the differences with the published version; the decision is written in odc.yml',
      reason: 'with --accept-changes: why',
    },
  },
  verify: {
    summary: 'checks the digests and the signature of a folder that was built',
    description:
      'Compares each file with its digest (SHA256SUMS) and, with the public key, the provenance with its signature.',
    examples: [
      { run: 'odc verify open/subventions', says: 'checks one folder' },
      { run: 'odc verify --key public-key.pem', says: 'checks all of open/, signatures included' },
    ],
    args: {
      dossier: 'folder of a dataset, or one that holds some; open/ of the project by default',
    },
    options: { key: 'public Ed25519 key (PEM) of who signed' },
  },
};
