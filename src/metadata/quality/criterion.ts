import type { DatasetRecord } from '../record.ts';

/** One of the nine points of the quality score of udata: an entry of `criteria.ts`. */
export interface Criterion {
  /** Key of `quality` in the API of udata. */
  readonly id: CriterionId;
  /** True when it counts only for datasets that have files. */
  readonly needsResources?: boolean;
  /** @param today `AAAA-MM-JJ` */
  holds(record: DatasetRecord, today: string): boolean;
}

export type CriterionId =
  | 'license'
  | 'temporal_coverage'
  | 'spatial'
  | 'update_frequency'
  | 'update_fulfilled_in_time'
  | 'dataset_description_quality'
  | 'has_open_format'
  | 'all_resources_available'
  | 'resources_documentation';
