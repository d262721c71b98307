import { isDeepStrictEqual } from 'node:util';
import type { Edit, Step } from '../project/edit-project.ts';
import type { Project } from '../project/project.ts';
import type { Answers } from './answers.ts';

/** What to change in an `odc.yml` that exists, and nothing else: values that are as wanted stay. */
export function projectEdits(existing: Project, answers: Answers): readonly Edit[] {
  const {
    authority,
    roles,
    objectives,
    platform,
    license,
    folders,
    datasets,
    obligations = [],
  } = answers;
  return [
    ...goneEdits(['authority'], existing.authority, authority),
    ...keyEdits(['authority'], existing.authority, authority),
    ...keyEdits(['roles'], existing.roles, roles),
    ...valueEdits(['objectives'], existing.objectives, objectives),
    ...keyEdits(['platform'], existing.platform, platform),
    ...valueEdits(['license'], existing.license, license),
    ...listEdits(['inventory', 'folders'], existing.inventory?.folders, folders),
    ...obligations.flatMap((answer) =>
      valueEdits(
        ['obligations', { id: answer.id }],
        existing.obligations?.find(({ id }) => id === answer.id),
        answer,
      ),
    ),
    ...listEdits(['datasets'], existing.datasets, datasets),
  ];
}

/** Keys that another authority has not: the département of a commune, when a région takes its place. */
function goneEdits(
  path: readonly Step[],
  before: object = {},
  after: object = {},
): readonly Edit[] {
  return Object.keys(before)
    .filter((key) => !Object.hasOwn(after, key))
    .map((key) => ({ do: 'remove', path: [...path, key] }));
}

function keyEdits(path: readonly Step[], before: object | undefined, after: object | undefined) {
  const known = { ...before } as Readonly<Record<string, unknown>>;
  return Object.entries(after ?? {}).flatMap(([key, value]) =>
    Array.isArray(value)
      ? listEdits([...path, key], known[key] as readonly unknown[] | undefined, value)
      : valueEdits([...path, key], known[key], value),
  );
}

function valueEdits(path: readonly Step[], before: unknown, value: unknown): readonly Edit[] {
  if (value === undefined || isDeepStrictEqual(before, value)) return [];
  return [{ do: 'set', path, value }];
}

/** Items are only added: what a person wrote in a list is never taken away. */
function listEdits(
  path: readonly Step[],
  before: readonly unknown[] = [],
  wanted: readonly unknown[] = [],
): readonly Edit[] {
  return wanted
    .filter((item) => !before.some((known) => isDeepStrictEqual(known, item)))
    .map((value) => ({ do: 'add', path, value }));
}
