import { changeOf, isAllowed } from '../../../compare/allowed.ts';
import { contactMark } from '../contact-mark.ts';
import { heldFields } from '../held.ts';
import type { State } from './state.ts';

type Body = Record<string, unknown>;

/**
 * The body of a PUT that loses nothing: those fields that the platform wipes when they are left out
 * are always there, with the values of the platform when they are not ours; never `resources`,
 * `owner` nor `extras`.
 */
export function datasetBody(state: State, isPrivate: boolean): Body {
  const value = valuesOf(state);
  const body: Body = {
    title: value('title'),
    description: value('description'),
    tags: value('tags') ?? [],
    temporal_coverage: value('temporal_coverage') ?? null,
    private: isPrivate,
  };
  const license = value('license');
  if (license) body.license = license;
  const frequency = value('frequency');
  if (frequency) body.frequency = frequency;
  if (isChanged(state, 'acronym')) body.acronym = value('acronym') ?? null;
  if (isChanged(state, 'spatial')) body.spatial = spatialBody(value('spatial'));
  if (isChanged(state, 'contact')) {
    const points = contactPoints(state);
    if (points !== undefined) body.contact_points = points;
  }
  return body;
}

/** The value that a field is to have: the wanted one, else that of the platform. */
function valuesOf(state: State): (field: string) => unknown {
  const { work, dataset } = state;
  const held: Readonly<Record<string, unknown>> =
    dataset === undefined ? {} : heldFields(dataset, work.fields.contact);
  return (field) => {
    const change = changeOf(work.changes, field);
    return change !== undefined && isAllowed(change, state.consent) ? change.to : held[field];
  };
}

function isChanged(state: State, field: string): boolean {
  const change = changeOf(state.work.changes, field);
  return change !== undefined && isAllowed(change, state.consent);
}

/** An empty list of zones is taken as « no change »: `null` empties it. */
function spatialBody(value: unknown): unknown {
  if (value === null || value === undefined) return { zones: null, granularity: 'other' };
  const { zones, granularity } = value as { zones: readonly string[]; granularity: string };
  return { zones: zones.length > 0 ? zones : null, granularity };
}

/** The contact points of others, and ours in the place of the one that was ours. */
function contactPoints({
  contact,
  dataset,
  comparison,
  work,
}: State): readonly string[] | null | undefined {
  if (contact === null) return undefined;
  const mark = comparison.locked?.fields.contact;
  const isKept = work.fields.contact !== undefined && contactMark(work.fields.contact) === mark;
  const others = (dataset?.contact_points ?? []).filter(
    (one) => one.role !== 'contact' || isKept || contactMark(one) !== mark,
  );
  const ids = others.map(({ id }) => id).filter((id) => id !== contact);
  const all = contact === undefined ? ids : [...ids, contact];
  return all.length > 0 ? all : null;
}
