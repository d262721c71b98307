import { FirstNames } from './first-names.ts';

let loading: Promise<FirstNames> | undefined;

/** The first names shipped with the tool, unpacked once for the whole process. */
export function loadFirstNames(): Promise<FirstNames> {
  loading ??= import('../../generated/first-names.ts').then(
    ({ firstNames }) => new FirstNames(firstNames),
  );
  return loading;
}
