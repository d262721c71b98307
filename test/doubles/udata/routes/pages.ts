import { modelErrors, notFound } from '../refusal.ts';
import type { Call } from './route.ts';

/** One page of a list: `data[], page, page_size, total, next_page, previous_page`. */
export function paged(all: readonly unknown[], { query, path, world }: Call) {
  const page = positive(query, 'page', 1);
  const size = positive(query, 'page_size', 20);
  const from = (page - 1) * size;
  if (page > 1 && from >= all.length) throw notFound(path);
  const link = (to: number) => {
    const next = new URLSearchParams(query);
    next.set('page', String(to));
    return `${world.base}${path}?${next}`;
  };
  return {
    data: all.slice(from, from + size),
    page,
    page_size: size,
    total: all.length,
    next_page: from + size < all.length ? link(page + 1) : null,
    previous_page: page > 1 ? link(page - 1) : null,
  };
}

function positive(query: URLSearchParams, name: string, byDefault: number): number {
  const text = query.get(name);
  if (text === null) return byDefault;
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw modelErrors({ [name]: `Invalid ${name}: ${text}` }, 'Input payload validation failed');
}
