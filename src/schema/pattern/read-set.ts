import { type CharPart, CharSet, type CodeRange, single } from './char-set.ts';
import type { Cursor, Flags } from './cursor.ts';
import { readEscape, readOctal } from './read-escape.ts';

/** Reads `[…]`, the cursor being after the opening bracket. A bracket that comes first is itself. */
export function readSet(cursor: Cursor, flags: Flags): CharSet {
  const start = cursor.at - 1;
  const negated = cursor.take('^');
  const parts: CharPart[] = [];
  for (let first = true; first || cursor.char !== ']'; first = false) {
    if (cursor.ended) cursor.fail('unclosed-set', start);
    const from = cursor.at;
    const low = readMember(cursor, flags);
    if (!cursor.take('-')) {
      parts.push(low);
    } else if (cursor.char === ']') {
      parts.push(low, single(0x2d));
    } else {
      if (cursor.ended) cursor.fail('unclosed-set', start);
      parts.push({
        ranges: [between(low, readMember(cursor, flags)) ?? cursor.fail('bad-range', from)],
      });
    }
  }
  cursor.take(']');
  return new CharSet(parts, negated, flags.ignoreCase);
}

function readMember(cursor: Cursor, flags: Flags): CharPart {
  if (!cursor.take('\\')) return single(cursor.next().codePointAt(0) ?? 0);
  if (cursor.take('b')) return single(0x08);
  const octal = readOctal(cursor);
  return octal === undefined ? readEscape(cursor, flags) : single(octal);
}

function between(low: CharPart, high: CharPart): CodeRange | undefined {
  const [from, to] = [onlyCode(low), onlyCode(high)];
  return from === undefined || to === undefined || from > to ? undefined : [from, to];
}

function onlyCode(part: CharPart): number | undefined {
  const range = 'ranges' in part && part.ranges.length === 1 ? part.ranges[0] : undefined;
  return range !== undefined && range[0] === range[1] ? range[0] : undefined;
}
