/** Files that stand beside the data of a dataset. */
export const DATASET_FILE = 'dataset.json';
export const SCHEMA_FILE = 'schema.json';
export const DICTIONARY = 'dictionnaire';
export const LICENCE_FILE = 'LICENCE.md';
export const PROVENANCE = 'provenance.json';
/** The name that `sha256sum -c` users expect. */
export const CHECKSUMS = 'SHA256SUMS';
export const SIGNATURE = `${PROVENANCE}.sig`;
