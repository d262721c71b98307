import { OdcError } from '../../base/errors.ts';
import type { TableOptions } from '../../table/table.ts';
import type { RawOptions } from '../command-entry.ts';
import type { Environment } from '../environment.ts';
import { tableOptions } from '../validate/validate-options.ts';

/** What `odc anonymize` is to do, and with what. */
export interface AnonymizeOptions {
  readonly mode: 'suggest' | 'plan' | 'measure';
  /** Path of the plan, for `plan`. */
  readonly plan: string;
  readonly quasi: readonly string[];
  readonly sensitive: readonly string[];
  /** Where the data go, for `plan`. */
  readonly output: string | undefined;
  readonly report: string | undefined;
  readonly keyFile: string | undefined;
  readonly newKey: boolean;
  readonly population: string | undefined;
  readonly weight: string | undefined;
  readonly previous: string | undefined;
  readonly table: TableOptions;
}

/** @throws OdcError `usage`: `anonymize-mode`, `quasi-needed` */
export function anonymizeOptions(raw: RawOptions, environment: Environment): AnonymizeOptions {
  const plan = text(raw.plan);
  const modes = [
    ...(raw.suggest === true ? (['suggest'] as const) : []),
    ...(plan === undefined ? [] : (['plan'] as const)),
    ...(raw.measure === true ? (['measure'] as const) : []),
  ];
  const [mode] = modes;
  if (mode === undefined || modes.length > 1) throw new OdcError('usage', 'anonymize-mode');
  const quasi = names(raw.quasi);
  if (mode === 'measure' && quasi.length === 0) throw new OdcError('usage', 'quasi-needed');
  return {
    mode,
    plan: plan ?? '',
    quasi,
    sensitive: names(raw.sensitive),
    output: text(raw.output),
    report: text(raw.report),
    keyFile: text(raw.keyFile) ?? text(environment.ODC_KEY_FILE),
    newKey: raw.newKey === true,
    population: text(raw.population),
    weight: text(raw.weight),
    previous: text(raw.previous),
    table: tableOptions(raw),
  };
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** `a,b, c` */
function names(value: unknown): readonly string[] {
  const list = text(value)?.split(',') ?? [];
  return list.map((name) => name.trim()).filter((name) => name !== '');
}
