/**
 * A shape that a text may have: from the places where a part may start, the places where it may
 * end. All of them are followed at once, so that no order of the alternatives can hide one.
 */
export type Shape = (text: string, from: ReadonlySet<number>) => ReadonlySet<number>;

/** What a regular expression matches from there; it should leave no choice. */
export function token(pattern: string): Shape {
  const expression = new RegExp(pattern, 'y');
  return (text, from) => {
    const ends = new Set<number>();
    for (const start of from) {
      expression.lastIndex = start;
      if (expression.test(text)) ends.add(expression.lastIndex);
    }
    return ends;
  };
}

export function inTurn(...parts: readonly Shape[]): Shape {
  return (text, from) => {
    let ends = from;
    for (const part of parts) {
      if (ends.size === 0) return ends;
      ends = part(text, ends);
    }
    return ends;
  };
}

export function oneOf(...parts: readonly Shape[]): Shape {
  return (text, from) => new Set(parts.flatMap((part) => [...part(text, from)]));
}

export function maybe(...parts: readonly Shape[]): Shape {
  const part = inTurn(...parts);
  return (text, from) => new Set([...from, ...part(text, from)]);
}

/** One item or more, with a separator between them. */
export function listOf(item: Shape, separator: Shape): Shape {
  return (text, from) => {
    const ends = new Set<number>();
    for (let next = item(text, from); next.size > 0; next = item(text, separator(text, next))) {
      const before = ends.size;
      for (const end of next) ends.add(end);
      if (ends.size === before) break;
    }
    return ends;
  };
}

/** True when the whole text has the shape. */
export function hasShape(text: string, shape: Shape): boolean {
  return shape(text, new Set([0])).has(text.length);
}
