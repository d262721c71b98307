import type { Lang } from '../../base/messages/text.ts';
import { noteWording } from '../../base/messages/wording.ts';
import { frequencyOf } from '../../metadata/vocabularies/frequencies.ts';
import { OBLIGATIONS } from '../../project/obligations/index.ts';
import type { Obligation } from '../../project/obligations/obligation.ts';
import type { DutyStatus, Rhythm, StatusNote, StatusReport } from '../../status/report.ts';
import { type StatusWords, statusWords } from './words/index.ts';

/** Turns the facts of a report into sentences of one language. */
export class Speaker {
  readonly words: StatusWords;
  readonly #lang: Lang;

  constructor(lang: Lang) {
    this.#lang = lang;
    this.words = statusWords(lang);
  }

  title({ authority, date }: StatusReport): string {
    return this.words.title(authority?.name ?? this.words.nobody, this.words.day(date));
  }

  /** The sentence of a fact, with the name of its dataset. */
  say({ code, params }: StatusNote): string {
    const fact = noteWording(code, params, this.#lang) ?? code;
    const { dataset } = params;
    return typeof dataset === 'string' ? this.words.of(dataset, fact) : fact;
  }

  rhythm({ frequency, next }: Rhythm): string {
    const known = frequencyOf(frequency);
    if (known === undefined) return this.words.noRhythm;
    const name = known[this.#lang].toLowerCase();
    return this.words.rhythm(name, next === undefined ? undefined : this.words.day(next));
  }

  duty({ id }: DutyStatus): { readonly title: string; readonly text: string } {
    const obligation: Obligation | undefined = OBLIGATIONS.find((one) => one.id === id);
    return { title: obligation?.title[this.#lang] ?? id, text: obligation?.text ?? '' };
  }
}

/** Duties with a day fixed by a text, the nearest first. */
export function comingDuties({ duties }: StatusReport): readonly (DutyStatus & { next: string })[] {
  return duties
    .flatMap((one) => (one.next === undefined ? [] : [{ ...one, next: one.next }]))
    .sort((a, b) => a.next.localeCompare(b.next));
}
