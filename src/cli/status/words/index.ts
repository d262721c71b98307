import type { Lang } from '../../../base/messages/text.ts';
import type { Coverage, StepId, StepState } from '../../../status/report.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** What `odc status` says. */
export interface StatusWords {
  readonly title: (name: string, date: string) => string;
  readonly nobody: string;
  readonly steps: Readonly<Record<StepId, string>>;
  readonly shortSteps: Readonly<Record<StepId, string>>;
  readonly states: Readonly<Record<StepState, string>>;
  readonly coverages: Readonly<Record<Coverage, string>>;
  readonly headings: Readonly<
    Record<'steps' | 'datasets' | 'late' | 'duties' | 'toCheck' | 'next' | 'actions', string>
  >;
  readonly columns: Readonly<
    Record<
      | 'step'
      | 'state'
      | 'missing'
      | 'dataset'
      | 'rhythm'
      | 'duty'
      | 'text'
      | 'coverage'
      | 'question'
      | 'date'
      | 'what'
      | 'command'
      | 'why',
      string
    >
  >;
  readonly day: (day: string) => string;
  readonly rhythm: (frequency: string, next: string | undefined) => string;
  readonly noRhythm: string;
  readonly compulsory: string;
  readonly nothingLate: string;
  readonly nothingToDo: string;
  readonly noDataset: string;
  readonly ifConcerned: string;
  readonly of: (dataset: string, fact: string) => string;
  readonly legend: string;
  readonly more: (count: number) => string;
  readonly dutiesLine: (covered: number, bound: number, toCheck: number) => string;
  readonly answerHint: string;
}

const WORDS: Readonly<Record<Lang, StatusWords>> = { fr, en };

export function statusWords(lang: Lang): StatusWords {
  return WORDS[lang];
}
