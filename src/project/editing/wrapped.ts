import type { Step } from '../edit-project.ts';
import { isOfList } from './changed.ts';

/** The value with the maps and lists that lack around it. */
export function wrapped(path: readonly Step[], value: unknown, mode: 'set' | 'add'): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return mode === 'add' ? [value] : value;
  if (isOfList(step)) return [wrappedItem(step, rest, value, mode)];
  return { [String(step)]: wrapped(rest, value, mode) };
}

export function wrappedItem(
  step: Step,
  rest: readonly Step[],
  value: unknown,
  mode: 'set' | 'add',
): unknown {
  const content = wrapped(rest, value, mode);
  return typeof step === 'object' && rest.length > 0
    ? { ...step, ...(content as Readonly<Record<string, unknown>>) }
    : content;
}
