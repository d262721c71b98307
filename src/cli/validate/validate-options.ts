import { CODES, isCode, levelOf } from '../../base/codes.ts';
import { OdcError } from '../../base/errors.ts';
import { nearMiss } from '../../base/near-miss.ts';
import type { Project } from '../../project/project.ts';
import type { TableOptions } from '../../table/table.ts';
import type { RawOptions } from '../command-entry.ts';
import type { Environment } from '../environment.ts';

/** `odc validate`'s own options, typed, with what the environment and the project say. */
export interface ValidateOptions {
  readonly schema: string | undefined;
  readonly mode: 'validata' | 'strict';
  readonly ignoreHeaderCase: boolean;
  readonly failOn: 'error' | 'warning' | 'never';
  readonly maxIssues: number;
  readonly privacy: 'on' | 'off' | 'only';
  readonly ignore: ReadonlySet<string>;
  /** Given on the command line: they hold for every file. */
  readonly table: TableOptions;
}

const MAX_ISSUES = 1000;

/**
 * Option, then environment (`ODC_FAIL_ON`, `ODC_MODE`, `ODC_MAX_ISSUES`, `ODC_PRIVACY`), then `odc.yml`, then default.
 * @throws OdcError `usage`
 */
export function validateOptions(
  raw: RawOptions,
  environment: Environment,
  project: Project | undefined,
): ValidateOptions {
  const settings = project?.validate ?? {};
  return {
    schema: text(raw.schema),
    mode:
      oneOf(['validata', 'strict'], raw.mode ?? environment.ODC_MODE, '--mode') ??
      settings.mode ??
      'validata',
    ignoreHeaderCase: raw.ignoreHeaderCase === true || settings.ignoreHeaderCase === true,
    failOn:
      oneOf(['error', 'warning', 'never'], raw.failOn ?? environment.ODC_FAIL_ON, '--fail-on') ??
      settings.failOn ??
      'error',
    maxIssues: count(raw.maxIssues ?? environment.ODC_MAX_ISSUES, '--max-issues') ?? MAX_ISSUES,
    privacy:
      oneOf(['on', 'off', 'only'], raw.privacy ?? environment.ODC_PRIVACY, '--privacy') ??
      settings.privacy ??
      'on',
    ignore: ignoredCodes([
      ...((raw.ignore as string[] | undefined) ?? []),
      ...(settings.ignore ?? []),
    ]),
    table: tableOptions(raw),
  };
}

/** How a file is to be opened, when it must not be guessed. */
export function tableOptions(raw: RawOptions): TableOptions {
  return {
    ...named('encoding', raw.encoding),
    ...named('delimiter', raw.delimiter),
    ...named('sheet', raw.sheet),
  };
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function named<Key extends string>(key: Key, value: unknown): { [K in Key]?: string } {
  return typeof value === 'string' ? ({ [key]: value } as { [K in Key]?: string }) : {};
}

function oneOf<Value extends string>(
  allowed: readonly Value[],
  value: unknown,
  name: string,
): Value | undefined {
  if (value === undefined || value === '') return undefined;
  const found = allowed.find((one) => one === value);
  if (found === undefined) {
    throw new OdcError('usage', 'invalid-option', { name, value: String(value), allowed });
  }
  return found;
}

function count(value: unknown, name: string): number | undefined {
  if (value === undefined || value === '') return undefined;
  if (!/^\d{1,9}$/.test(String(value))) {
    throw new OdcError('usage', 'invalid-option', {
      name,
      value: String(value),
      allowed: ['0, 1, 2…'],
    });
  }
  return Number(value);
}

/** Codes that go beyond the schema can be switched off; errors cannot. */
function ignoredCodes(lists: readonly string[]): ReadonlySet<string> {
  const codes = lists.flatMap((list) => list.split(',')).map((code) => code.trim());
  for (const code of codes) {
    if (!isCode(code)) {
      const near = nearMiss(code, Object.keys(CODES)) ?? null;
      throw new OdcError('usage', 'unknown-code', { code, near });
    }
    if (levelOf(code) === 'error') throw new OdcError('usage', 'code-not-ignorable', { code });
  }
  return new Set(codes);
}
