const SPACE = 0x20;
const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;

/** 1 for the ASCII characters that a name may hold. */
const NAME = new Uint8Array(128);
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789:_-.') {
  NAME[character.charCodeAt(0)] = 1;
}

/** Where the name that starts at `at` ends. Beyond ASCII everything passes for a letter. */
export function endOfName(source: string, at: number): number {
  let end = at;
  for (; end < source.length; end++) {
    const code = source.charCodeAt(end);
    if (code < 128 && NAME[code] !== 1) break;
  }
  return end;
}

export function isSpace(code: number): boolean {
  return code === SPACE || code === LF || code === CR || code === TAB;
}

export function skipSpace(source: string, at: number): number {
  let end = at;
  while (isSpace(source.charCodeAt(end))) end += 1;
  return end;
}

/** True when the text is nothing but the spaces of XML. */
export function isBlank(text: string): boolean {
  return skipSpace(text, 0) === text.length;
}

/** Where what ends with `mark` ends, -1 when the mark is not there yet. */
export function closesWith(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}
