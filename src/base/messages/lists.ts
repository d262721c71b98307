import type { Lang } from './text.ts';

/**
 * A list in a sentence: `a, b et c`, `a, b, or c`. What `Intl.ListFormat` would say; its first use
 * takes 10 ms, as long as a small file.
 */
function joined(items: readonly string[], word: string, lang: Lang): string {
  if (items.length < 2) return items.join('');
  const comma = lang === 'en' && items.length > 2 ? ',' : '';
  return `${items.slice(0, -1).join(', ')}${comma} ${word} ${items.at(-1)}`;
}

export const et = (items: readonly string[]): string => joined(items, 'et', 'fr');
export const ou = (items: readonly string[]): string => joined(items, 'ou', 'fr');
export const and = (items: readonly string[]): string => joined(items, 'and', 'en');
export const or = (items: readonly string[]): string => joined(items, 'or', 'en');
