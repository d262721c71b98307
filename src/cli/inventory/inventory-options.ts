import { OdcError } from '../../base/errors.ts';
import type { Verdict } from '../../project/project.ts';
import type { RawOptions } from '../command-entry.ts';

/** What `odc inventory` is to do. */
export interface InventoryOptions {
  readonly ignore: readonly string[];
  /** False: everything is read anew. */
  readonly remembers: boolean;
  /** A path; `true`: each table is asked about; `undefined`: nothing is decided. */
  readonly decide: string | true | undefined;
  readonly answer: Answer;
  readonly imports: readonly string[];
}

/** A decision, as the options tell it. */
export interface Answer {
  readonly sheet?: string;
  readonly as?: Verdict;
  readonly reason?: string;
  readonly ground?: string;
  readonly restriction?: string;
  readonly who?: string;
  readonly owner?: string;
  readonly frequency?: string;
  readonly dataset?: string;
  readonly note?: string;
}

const ANSWERS = [
  'sheet', 'as', 'reason', 'ground', 'restriction', 'who', 'owner', 'frequency', 'dataset', 'note',
] as const; // biome-ignore format: keys

/** @throws OdcError `usage`, `inventory-decision-incomplete`: an answer without a table */
export function inventoryOptions(raw: RawOptions): InventoryOptions {
  const answer = Object.fromEntries(
    ANSWERS.flatMap((key) => (text(raw[key]) === undefined ? [] : [[key, text(raw[key])]])),
  ) as Answer;
  const decide = raw.decide === true ? true : text(raw.decide);
  const imports = list(raw.import);
  const isAlone = Object.keys(answer).some((key) => key !== 'who');
  if (decide === undefined && imports.length === 0 && isAlone) {
    throw new OdcError('usage', 'inventory-decision-incomplete', { missing: 'decide' });
  }
  return {
    ignore: list(raw.ignore),
    remembers: raw.memory !== false,
    decide,
    answer,
    imports,
  };
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function list(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
