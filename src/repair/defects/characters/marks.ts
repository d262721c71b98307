/** Scripts that need joiners and marks of direction. */
const NEEDS_MARKS =
  /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Devanagari}|\p{Script=Bengali}|\p{Script=Tamil}|\p{Script=Sinhala}|\p{Script=Khmer}|\p{Script=Mongolian}/u;

/** True when the text is written in a script whose letters hold together by invisible marks. */
export function needsMarks(text: string): boolean {
  return NEEDS_MARKS.test(text);
}
