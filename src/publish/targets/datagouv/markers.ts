/**
 * What odc writes in the extras of a dataset and of its resources, to know them again if
 * `odc.lock.json` is lost or an answer never came.
 */
export const DATASET_MARKER = 'odc:id';
export const RESOURCE_MARKER = 'odc:resource';
/** `draft` until the dataset was made public once, then `published`. */
export const STATE_MARKER = 'odc:state';
