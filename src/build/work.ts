import type { Param } from '../base/finding.ts';
import type { BuildCheck, ColumnRecord, DatasetRecord } from '../metadata/record.ts';
import type { Files } from '../ports/files.ts';
import type { FolderVersions, StagedFolder } from '../ports/folder-versions.ts';
import type { KeyFiles } from '../ports/key-files.ts';
import type { Random } from '../ports/random.ts';
import type { Sink } from '../ports/sink.ts';
import type { StartDetection } from '../privacy/anonymise/detection.ts';
import type { ReadPlan } from '../privacy/anonymise/plan/read-plan.ts';
import type { PrivacyFinding } from '../privacy/finding.ts';
import type { Dataset, Project, Resource } from '../project/project.ts';
import type { Observer } from '../table/batch.ts';
import type { TableOptions, WalkOptions } from '../table/table.ts';
import type { ChosenSchema, SchemaChooser } from '../validate/choose-schema.ts';
import type { FileRequest } from '../validate/validate-file.ts';
import type { SurveyedTable } from './columns/typed-column.ts';
import type { FormatNote } from './formats/format.ts';
import type { FormatRunner } from './formats/format-job.ts';
import type { FormerVersion } from './line/former-version.ts';
import type { FileFacts, HashedSink } from './line/hashed-sink.ts';
import type { Signer } from './signature/sign.ts';

/** The search for personal data in one table, and what is decided of what it finds. */
export interface PrivacyWatch {
  readonly observer: Observer<unknown>;
  /** After the walk; those that `odc.yml` accepts are marked. */
  findings(): readonly PrivacyFinding[];
}

export interface BuildPorts {
  readonly files: Files;
  readonly sink: Sink;
  readonly folders: FolderVersions;
  readonly random: Random;
  readonly keyFiles: KeyFiles;
  readonly chooser: SchemaChooser;
  /** The descriptor of a schema as it was published. */
  descriptorOf(schema: ChosenSchema): Promise<unknown>;
  /** @param path of the source, as `odc.yml` leads to it */
  watchPrivacy(path: string): Promise<PrivacyWatch>;
  /** The same, for what anonymisation writes. */
  detectIn(path: string): StartDetection;
  /** Another thread, for the heavy formats of large tables; absent: none can be had. */
  readonly background?: FormatRunner;
}

/** What is wanted of a run, the same for every dataset. */
export interface BuildSettings {
  readonly version: string;
  readonly force: boolean;
  readonly signer: Signer | undefined;
}

/** One dataset to build, its paths resolved. */
export interface DatasetJob {
  readonly project: Project;
  readonly dataset: Dataset;
  /** Where its files go: `open/<id>`. */
  readonly folder: string;
  readonly tables: readonly TableJob[];
  /** Files that are published as they are. */
  readonly others: readonly { readonly resource: Resource; readonly location: string }[];
  /** The anonymisation plan, read when it is needed, and the path of its key. */
  readonly plan?: () => Promise<{ readonly read: ReadPlan; readonly keyFile?: string }>;
  /** All the tables of the project: foreign keys may refer to them. */
  readonly around: readonly FileRequest[];
}

export interface TableJob {
  readonly resource: Resource;
  readonly location: string;
  /** Stable name of its files, without extension. */
  readonly name: string;
  readonly request: FileRequest;
}

/** One thing done to a table, for its provenance. */
export interface Operation {
  readonly name: 'read' | 'repair' | 'anonymise' | 'validate' | 'convert';
  readonly counts: Readonly<Record<string, number>>;
}

/** One table on its way. */
export interface TableWork {
  readonly job: TableJob;
  readonly sha256: string;
  readonly bytes: number;
  schema: ChosenSchema | undefined;
  /** What is read next: the source, or what a step wrote. */
  path: string;
  options: TableOptions;
  operations: Operation[];
  /** What was written of it; absent as long as it has not been checked as it is now. */
  canonical: FileFacts | undefined;
  /** True when validation has nothing to say of its rows. */
  isClean: boolean;
  surveyed: SurveyedTable | undefined;
  columns: readonly ColumnRecord[];
  totals: Readonly<Record<string, number>>;
  counts: { readonly error: number; readonly warning: number; readonly info: number };
  privacy: readonly PrivacyFinding[];
  readonly files: ProducedFile[];
}

/** A file of the dataset. Its path is inside the folder. */
export interface ProducedFile extends FileFacts {
  readonly format: string;
  readonly mime: string;
}

/** A dataset on its way. */
export interface DatasetWork {
  readonly job: DatasetJob;
  readonly settings: BuildSettings;
  readonly ports: BuildPorts;
  readonly walk: WalkOptions;
  plan: { readonly read: ReadPlan; readonly keyFile?: string } | undefined;
  former: FormerVersion | undefined;
  /** Of all that decides what is written. */
  fingerprint: string;
  staged: StagedFolder | undefined;
  sink: HashedSink;
  readonly tables: TableWork[];
  readonly others: { readonly resource: Resource; readonly file: ProducedFile }[];
  readonly checks: BuildCheck[];
  /** What holds the dataset back: nothing is written. */
  readonly holds: Hold[];
  readonly notes: FormatNote[];
  record: DatasetRecord | undefined;
  /** Every file written, in order. */
  readonly written: FileFacts[];
}

/** A reason for which a dataset is not published, worded in `messages/`. */
export interface Hold {
  readonly gate: BuildCheck['name'];
  readonly code: string;
  readonly params: Readonly<Record<string, Param>>;
}
