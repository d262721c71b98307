import type { Param } from '../finding.ts';
import { say } from './say.ts';

const MAX_LENGTH = 60;
const OUTER_SPACES = /^[ \u00a0\u202f]+|[ \u00a0\u202f]+$/g;

/** The text with the spaces around it, which quotes do not show, as `␣`. */
export function withSpacesShown(text: string): string {
  return text.replace(OUTER_SPACES, (spaces) => '␣'.repeat(spaces.length));
}

/** A value for a sentence: on one line, at most 60 characters. The quotes are the sentence's. */
export function quote(value: Param | undefined): string {
  const line = withSpacesShown(say(value).replace(/\s*[\r\n]\s*/g, ' '));
  const characters = Array.from(line);
  if (characters.length <= MAX_LENGTH) return line;
  return `${characters.slice(0, MAX_LENGTH - 1).join('')}…`;
}
