import { readCoverage } from './dates.ts';
import { FORMER_FREQUENCIES, FREQUENCIES } from './lists.ts';
import { abort, formErrors, modelErrors } from './refusal.ts';
import { slugOf } from './slugs.ts';
import { type Dataset, instant, LEVELS, type World } from './world.ts';

type Json = Readonly<Record<string, unknown>>;
const REQUIRED = 'Ce champ est requis.';

/** Sets the fields that a POST or a PUT carries; what a PUT leaves out is kept, bar two. */
export function fill(dataset: Dataset, body: Json, world: World, creating: boolean): void {
  refuse(body, creating);
  const given = (key: string) => Object.hasOwn(body, key);
  if (given('title')) rename(dataset, String(body.title), world);
  if (given('description')) dataset.description = String(body.description);
  if (given('description_short')) dataset.description_short = textOrNull(body.description_short);
  if (given('acronym')) dataset.acronym = acronym(body.acronym);
  if (given('license')) dataset.license = license(body.license, world);
  if (given('frequency')) dataset.frequency = frequency(body.frequency);
  if (given('private')) dataset.private = body.private === true;
  if (given('archived')) dataset.archived = archived(body.archived);
  if (given('deleted') && body.deleted === null) dataset.deleted = null;
  if (given('extras')) dataset.extras = extras(body.extras);
  if (given('spatial')) setSpatial(dataset, body.spatial, world);
  if (given('contact_points')) setContacts(dataset, body.contact_points, world);
  // The two that a PUT without them wipes.
  dataset.tags = tags(body.tags);
  dataset.temporal_coverage = readCoverage(body.temporal_coverage, world.now());
  dataset.modified = world.now();
}

function refuse(body: Json, creating: boolean): void {
  const errors: Record<string, string[]> = {};
  for (const key of ['title', 'description']) {
    const value = body[key];
    if (
      (creating || Object.hasOwn(body, key)) &&
      (value === undefined || value === null || String(value).trim() === '')
    ) {
      errors[key] = [REQUIRED];
    }
  }
  for (const [key, most] of [
    ['title', 350],
    ['description', 100_000],
    ['description_short', 200],
  ] as const) {
    if (String(body[key] ?? '').length > most) {
      errors[key] = [`Le champ ne peut pas contenir plus de ${most} caractères.`];
    }
  }
  if (Object.keys(errors).length > 0) throw formErrors(errors);
}

function rename(dataset: Dataset, title: string, world: World): void {
  dataset.title = title;
  const wish = slugOf(title) || 'dataset';
  if (dataset.slug === wish) return;
  const taken = (slug: string) =>
    world.datasets.some((other) => other !== dataset && other.slug === slug);
  let slug = wish;
  for (let n = 1; taken(slug); n++) slug = `${wish}-${n}`;
  if (dataset.slug !== '' && dataset.slug !== slug) dataset.formerSlugs.push(dataset.slug);
  dataset.slug = slug;
}

const textOrNull = (value: unknown): string | null =>
  value === null || value === '' ? null : String(value);

function acronym(value: unknown): string | null {
  const text = textOrNull(value);
  if ((text?.length ?? 0) <= 128) return text;
  throw modelErrors(
    { acronym: 'String value is too long' },
    "ValidationError (Dataset:None) (String value is too long: ['acronym'])",
  );
}

/** An unknown licence is no error: it is none. That is a trap. */
function license(value: unknown, { licenses }: World): string | null {
  return licenses.some(([id]) => id === value) ? String(value) : null;
}

function frequency(value: unknown): string {
  if (value === null) return 'unknown';
  const id = FORMER_FREQUENCIES[String(value)] ?? String(value);
  if (FREQUENCIES.includes(id)) return id;
  throw abort(400, `'${String(value)}' is not a valid UpdateFrequency`);
}

function archived(value: unknown): string | null {
  if (value === null) return null;
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(time)) {
    throw modelErrors({ archived: `cannot parse date "${value}"` }, 'ValidationError (Dataset)');
  }
  return instant(time);
}

function extras(value: unknown): Record<string, unknown> {
  if (value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw formErrors({ extras: ['Unsupported data type'] });
  }
  if (Object.keys(value).some((key) => key.startsWith('custom:'))) {
    throw modelErrors(
      { __all__: "Dataset's organization did not define the requested custom metadata." },
      'ValidationError',
    );
  }
  return { ...value } as Record<string, unknown>;
}

/** One tag alone is split on its commas; all are slugs, each once, sorted. */
function tags(value: unknown): readonly string[] {
  const list = Array.isArray(value) ? value.map(String) : value ? [String(value)] : [];
  const pieces = list.length === 1 ? (list[0] ?? '').split(',') : list;
  const slugs = [...new Set(pieces.filter((piece) => piece.trim() !== '').map(slugOf))].sort();
  const wrong = slugs.find((slug) => slug.length < 3 || slug.length > 96);
  if (wrong === undefined) return slugs;
  throw formErrors({ tags: [`Le mot-clé "${wrong}" doit avoir entre 3 et 96 caractères.`] });
}

function setSpatial(dataset: Dataset, value: unknown, { zones }: World): void {
  // `spatial: null` does nothing.
  if (value === null) return;
  const wish = value as { zones?: unknown; granularity?: unknown };
  const granularity = wish.granularity ?? dataset.spatial?.granularity ?? 'other';
  if (![...LEVELS, 'poi', 'other'].includes(String(granularity))) {
    throw formErrors({ spatial: { granularity: ["N'est pas un choix valide."] } });
  }
  let kept = dataset.spatial?.zones ?? [];
  if (wish.zones === null) kept = [];
  else if (Array.isArray(wish.zones) && wish.zones.length > 0) {
    kept = wish.zones.map((zone) => zoneId(String(zone), zones));
  }
  dataset.spatial = { zones: kept, granularity: String(granularity) };
}

function zoneId(text: string, zones: World['zones']): string {
  const id = text.replace(/@.*$/, '');
  if (!id.includes(':')) throw formErrors({ spatial: { zones: [`Bad GeoID format: ${id}`] } });
  if (zones.some((zone) => zone.id === id)) return id;
  throw formErrors({ spatial: { zones: [`GeoID(s) inconnu(s): ${id}`] } });
}

function setContacts(dataset: Dataset, value: unknown, world: World): void {
  if (value === null) dataset.contact_points = [];
  // `[]` does nothing.
  if (!Array.isArray(value) || value.length === 0) return;
  const known = world.organizations.flatMap(({ contacts }) => contacts);
  dataset.contact_points = value.map((entry) => {
    const id = typeof entry === 'object' && entry !== null ? entry.id : entry;
    const contact = known.find((one) => one.id === id);
    if (contact !== undefined) return contact;
    throw formErrors({ contact_points: [`Identifiants inconnus : ${id}`] });
  });
}
