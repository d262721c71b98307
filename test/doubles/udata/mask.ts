import { abort } from './refusal.ts';

interface Mask {
  [field: string]: Mask | true;
}

/** `id,title,data{id,slug}`, the header `X-Fields`. */
export function parseMask(text: string): Mask {
  let at = 0;
  const level = (): Mask => {
    const mask: Mask = {};
    for (;;) {
      const name = /^[\w*]*/.exec(text.slice(at))?.[0] ?? '';
      at += name.length;
      if (text[at] === '{') {
        at += 1;
        mask[name] = level();
        if (text[at] !== '}') throw abort(400, 'Mask parse error: Missing closing bracket');
        at += 1;
      } else if (name !== '') mask[name] = true;
      if (text[at] !== ',') return mask;
      at += 1;
    }
  };
  const mask = level();
  if (at < text.length) throw abort(400, 'Mask parse error: Unexpected closing bracket');
  return mask;
}

/** Keeps the fields of a mask; one that is not known is simply absent. */
export function masked(value: unknown, mask: Mask | true): unknown {
  if (mask === true || value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((one) => masked(one, mask));
  const record = value as Record<string, unknown>;
  const kept = Object.entries(mask).filter(([key]) => Object.hasOwn(record, key));
  return Object.fromEntries(kept.map(([key, inner]) => [key, masked(record[key], inner)]));
}
