import type { Section } from '../note/blocks.ts';
import { calendar } from './calendar.ts';
import { spaced } from './french.ts';
import { heading } from './heading.ts';
import { objectives } from './objectives.ts';
import { obligations } from './obligations.ts';
import { roles } from './roles.ts';
import { rules } from './rules.ts';
import type { Framing, FramingSection } from './section.ts';
import { stakes } from './stakes.ts';
import { support } from './support.ts';
import { vote } from './vote.ts';

/** The parts of the framing note, in their order. */
export const FRAMING: readonly FramingSection[] = [
  heading,
  stakes,
  objectives,
  roles,
  obligations,
  rules,
  support,
  calendar,
  vote,
];

export function framingSections(framing: Framing): readonly Section[] {
  return FRAMING.map(({ id, write }) => ({ id, text: spaced(write(framing)) }));
}
