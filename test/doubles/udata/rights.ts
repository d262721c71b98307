import { forbidden, gone, locked, moved, notFound, unauthorized } from './refusal.ts';
import type { Dataset, Person, World } from './world.ts';

export type Caller = Person | undefined;

/** Whose key it is. A wrong one is refused everywhere, even where none is needed. */
export function callerOf(key: string | undefined, world: World): Caller {
  if (key === undefined) return undefined;
  const token = world.tokens.find((known) => known.key === key);
  if (token === undefined) throw unauthorized('Invalid API token');
  if (token.revoked) throw unauthorized('Revoked API token');
  if (token.expires !== null && Date.parse(token.expires) < world.now()) {
    throw unauthorized('Expired API token');
  }
  return token.person;
}

export function secured(caller: Caller, world: World, creates: boolean): Person {
  if (caller === undefined) throw unauthorized();
  if (creates && world.readOnly && !caller.roles.includes('admin')) throw locked();
  return caller;
}

const roleIn = ({ organization }: Dataset, caller: Caller): string | undefined =>
  organization?.members.find(({ person }) => person === caller)?.role;

export function mayRead(dataset: Dataset, caller: Caller): boolean {
  if (!dataset.private && dataset.deleted === null) return true;
  return (
    caller !== undefined && (dataset.owner === caller || roleIn(dataset, caller) !== undefined)
  );
}

export function mayEdit(dataset: Dataset, caller: Caller): boolean {
  if (caller === undefined) return false;
  const role = roleIn(dataset, caller);
  return dataset.owner === caller || role === 'admin' || role === 'editor';
}

/** The dataset that an address names, by id or slug; an old or ill-cased slug is sent on. */
export function datasetAt(name: string, path: string, world: World): Dataset {
  const found = world.datasets.find(({ id, slug }) => id === name || slug === name);
  if (found !== undefined) return found;
  const lower = name.toLowerCase();
  const renamed = world.datasets.find(
    ({ slug, formerSlugs }) => slug === lower || formerSlugs.includes(lower),
  );
  if (renamed === undefined) throw notFound(/^[0-9a-f]{24}$/.test(name) ? undefined : path);
  throw moved(path.replace(`/${name}/`, `/${renamed.slug}/`));
}

export function readable(dataset: Dataset, caller: Caller): Dataset {
  if (mayRead(dataset, caller)) return dataset;
  throw dataset.deleted !== null && !dataset.private ? gone() : notFound();
}

export function editable(dataset: Dataset, caller: Caller): Dataset {
  if (mayEdit(dataset, caller)) return dataset;
  throw forbidden();
}
