import type { DatasetRecord } from '../../metadata/record.ts';

/** What an event is made from. */
export interface EventFacts {
  readonly title: string;
  /** First day, `AAAA-MM-JJ`. */
  readonly date: string;
  readonly authority: string;
  readonly contact: string;
  /** Datasets that passed the checks of their build, with their pages when they are known. */
  readonly datasets: readonly EventDataset[];
}

export interface EventDataset {
  readonly record: DatasetRecord;
  readonly page: string | undefined;
  readonly attribution: string;
  /** Permanent address of a file, for examples of code. */
  readonly file: string | undefined;
}

/** One document of the kit: a file of `sheets/` and a line in its registry. */
export interface Sheet {
  readonly path: string;
  write(facts: EventFacts): string;
}

/** A document for each dataset. */
export interface SheetOfEach {
  each(facts: EventFacts, dataset: EventDataset): { path: string; content: string };
}

/** What the organisers must write themselves. */
export const TO_COMPLETE = '[à compléter]';
