/** A place in a text; both count from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

const BLANK = /[ \t\n\r]*/y;
const SCALAR =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 8259 forbids them inside strings
  /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

type Expected = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'separator';

/**
 * Where a text stops being JSON (RFC 8259); `undefined` when it is JSON. The engine's own error
 * does not always tell the place.
 */
export function findJsonFault(text: string): TextPlace | undefined {
  const open: string[] = [];
  let expected = 'value' as Expected;
  let at = skip(BLANK, text, 0);
  while (at < text.length) {
    const end = step(at);
    if (end === undefined) return placeOf(text, at);
    at = skip(BLANK, text, end);
  }
  return open.length === 0 && expected === 'separator' ? undefined : placeOf(text, text.length);

  function step(from: number): number | undefined {
    const char = text.charAt(from);
    if (expected === 'colon') return become(char === ':', 'value', from + 1);
    if (expected === 'separator' && char === ',') {
      return become(open.length > 0, open.at(-1) === '{' ? 'key' : 'value', from + 1);
    }
    if (char === '}' || char === ']') return close(char, from);
    if (expected === 'key' || expected === 'first-key') {
      return char === '"' ? become(true, 'colon', scalarEnd(from)) : undefined;
    }
    if (expected === 'separator') return undefined;
    if (char === '{' || char === '[') {
      open.push(char);
      return become(true, char === '{' ? 'first-key' : 'first-value', from + 1);
    }
    return become(true, 'separator', scalarEnd(from));
  }

  function close(char: string, from: number): number | undefined {
    const opener = char === '}' ? '{' : '[';
    const empty = opener === '{' ? 'first-key' : 'first-value';
    if (open.at(-1) !== opener || (expected !== 'separator' && expected !== empty))
      return undefined;
    open.pop();
    return become(true, 'separator', from + 1);
  }

  function become(allowed: boolean, next: Expected, end: number | undefined): number | undefined {
    expected = next;
    return allowed ? end : undefined;
  }

  function scalarEnd(from: number): number | undefined {
    const end = skip(SCALAR, text, from);
    return end === from ? undefined : end;
  }
}

function skip(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

function placeOf(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
