import type { Param } from '../finding.ts';

type Params = Readonly<Record<string, Param>>;

/** What is said of a fact that is neither a finding nor an error, by its code: one sentence, no final full stop. */
export type NoteTexts = Readonly<Record<string, (params: Params) => string>>;
