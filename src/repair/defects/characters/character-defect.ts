import type { DefectClass } from '../../defect.ts';

/** A damage of the characters of a text, whatever its column: mended without a schema. */
export interface CharacterDefect {
  /** As the reference of defects has it. */
  readonly id: string;
  readonly class: DefectClass;
  /** The text without the damage; itself when it has none. */
  mend(text: string): string;
  readonly examples: {
    readonly mended: readonly (readonly [text: string, mended: string])[];
    readonly untouched: readonly string[];
  };
}
