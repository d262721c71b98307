/** The white space that Unicode has, at either end: a no-break space is no part of a value there. */
const OUTER = /^[\s\u0085\u2800\u3164]+|[\s\u0085\u2800\u3164]+$/g;

export interface Trimmed {
  readonly text: string;
  /** `TXT-NBSP` when a space that does not break was among them. */
  readonly id: 'TXT-TRIM' | 'TXT-NBSP' | undefined;
}

/** The text without white space around it. What is inside stays. */
export function trimmed(text: string): Trimmed {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  // Most texts start and end with a letter or a figure.
  if (first > 0x20 && first < 0x80 && last > 0x20 && last < 0x80) return { text, id: undefined };
  const without = text.replace(OUTER, '');
  if (without === text) return { text, id: undefined };
  const around = text.replace(without, '');
  return { text: without, id: /[\u00a0\u2007\u202f]/.test(around) ? 'TXT-NBSP' : 'TXT-TRIM' };
}
