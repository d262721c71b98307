/** A text that may be a name: a letter first, no digit, none of the signs of codes and addresses. */
export const NAME_LIKE = /^\p{L}[^\d@:/\\|_=<>{}[\]"]*$/u;

/** A text of several words. */
export const SENTENCE = /^(?:[^ \d+(.-]|\d{1,4} [^ \d])[^ ]* [^ ]* /;

/** A text that begins as the address of a page. */
export const PAGE_ADDRESS = /^[^ ]*:\//;

/** Whether the different values of a column are judged together: names, sentences. */
export function isEligible(value: string): boolean {
  if (NAME_LIKE.test(value)) return true;
  return SENTENCE.test(value) && !PAGE_ADDRESS.test(value);
}
