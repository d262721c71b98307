import type { Step } from '../../project/edit-project.ts';
import type { Dataset, Project } from '../../project/project.ts';
import type { ColumnRecord, DatasetRecord, SchemaReference } from '../record.ts';
import type { TableFacts } from './table-facts.ts';

/** All that a proposal may be drawn from. */
export interface ProposalFacts {
  readonly project: Project;
  readonly dataset: Dataset;
  /** The dataset as it is described now. */
  readonly record: DatasetRecord;
  readonly schema?: SchemaReference;
  readonly columns: readonly ColumnRecord[];
  readonly rows?: number;
  readonly table?: TableFacts;
}

/** One key of the description that may be filled in: a line of the registry. */
export interface ProposedField {
  readonly id: FieldId;
  /** Where it is written, from the dataset. */
  readonly path: readonly Step[];
  readonly isMissing: (facts: ProposalFacts) => boolean;
  /** A value drawn from the data and the project; `undefined` when nothing tells it. */
  readonly propose: (facts: ProposalFacts) => unknown;
  /** The value as a person reads it and may correct it, on one line. */
  readonly shown: (value: unknown) => string;
  /** What a person typed as a value; `undefined` when it is none. */
  readonly read: (typed: string) => unknown;
}

export type FieldId =
  | 'title'
  | 'description'
  | 'keywords'
  | 'themes'
  | 'license'
  | 'frequency'
  | 'temporal'
  | 'spatial'
  | 'modified'
  | 'contact'
  | 'resource';

/** What is proposed for one key that is missing. */
export interface Proposal {
  readonly id: FieldId;
  readonly path: readonly Step[];
  /** `undefined`: nothing tells it, a person has to. */
  readonly value: unknown;
  readonly shown: string;
}
