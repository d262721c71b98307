import { nearMiss } from '../../base/near-miss.ts';
import type { CellProblem } from '../../schema/column-check.ts';
import type { Check, CheckParam, CheckParams } from '../check.ts';
import { EXTRA_VALUES } from './lenience.ts';

/** What is wrong with one parameter of a check. */
interface Fault {
  readonly reason: string;
  readonly suggestion?: string | undefined;
  readonly params?: CellProblem['params'];
}

/** The parameters of a check made ready, or what forbids to run it. */
export type JudgedParams = { readonly params: CheckParams } | { readonly problem: CellProblem };

/**
 * Judges the parameters that a schema gives to a check: all that it needs, of the right kind, and
 * columns that the schema knows. Parameters that the check does not know are left alone.
 * @param name what the schema calls the check
 * @param fields names of the schema's fields
 * @returns the parameters under their own names, or the first fault as a `check-error`
 */
export function judgeParams(
  check: Check,
  name: string,
  given: CheckParams,
  fields: readonly string[],
): JudgedParams {
  const params: Record<string, unknown> = { ...given };
  for (const param of check.params) {
    const { alias } = param;
    if (params[param.name] === undefined && alias !== undefined && params[alias] !== undefined) {
      params[param.name] = params[alias];
      delete params[alias];
    }
    const fault = faultOf(param, params, fields);
    if (fault !== undefined) return { problem: checkError(name, fault, param.name) };
  }
  return { params };
}

/** A check that cannot run, said once for the whole table. */
export function checkError(
  check: string,
  { reason, suggestion, params }: Fault,
  param?: string,
): CellProblem {
  return {
    code: 'check-error',
    reason,
    ...(suggestion === undefined ? {} : { suggestion }),
    params: { check, ...(param === undefined ? {} : { param }), ...params },
  };
}

function faultOf(
  param: CheckParam,
  given: CheckParams,
  fields: readonly string[],
): Fault | undefined {
  const value = given[param.name];
  if (value === undefined) {
    return param.required
      ? { reason: 'missing-param', suggestion: misspelt(param, given) }
      : undefined;
  }
  switch (param.kind) {
    case 'column':
      return typeof value === 'string' ? unknownColumn([value], fields) : illTyped('text');
    case 'columns':
      return isTexts(value) && value.length > 0 ? unknownColumn(value, fields) : illTyped('texts');
    case 'options':
      return optionsFault(param, value);
    case 'string':
    case 'operator':
      return typeof value === 'string' ? notAmong(param, value) : illTyped('text');
    default:
      return typeof value === param.kind ? undefined : illTyped(param.kind);
  }
}

/** A name given that is no parameter of the check and looks like the one that is wanted. */
function misspelt({ name }: CheckParam, given: CheckParams): string | undefined {
  return nearMiss(name, Object.keys(given));
}

function illTyped(expected: string): Fault {
  return { reason: 'bad-type', params: { expected } };
}

function unknownColumn(names: readonly string[], fields: readonly string[]): Fault | undefined {
  const unknown = names.find((name) => !fields.includes(name));
  if (unknown === undefined) return undefined;
  const suggestion = nearMiss(unknown, fields);
  return { reason: 'unknown-column', suggestion, params: { column: unknown } };
}

function notAmong({ values }: CheckParam, value: string): Fault | undefined {
  if (values === undefined || values.includes(value)) return undefined;
  return { reason: 'bad-value', params: { value, values } };
}

function optionsFault({ values = [] }: CheckParam, value: unknown): Fault | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return illTyped('object');
  }
  for (const [name, option] of Object.entries(value)) {
    if (!values.includes(name)) {
      const suggestion = nearMiss(name, values);
      return { reason: 'bad-value', suggestion, params: { value: name, values } };
    }
    const isRight = name === EXTRA_VALUES ? isTexts(option) : typeof option === 'boolean';
    if (!isRight) return illTyped(name === EXTRA_VALUES ? 'texts' : 'boolean');
  }
  return undefined;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
