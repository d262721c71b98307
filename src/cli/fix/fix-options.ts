import { OdcError } from '../../base/errors.ts';
import { nearMiss } from '../../base/near-miss.ts';
import type { RepairAnswers } from '../../project/project.ts';
import type { Answer, Answers } from '../../repair/answers.ts';
import { knownIds } from '../../repair/known-ids.ts';
import type { TableOptions } from '../../table/table.ts';
import type { RawOptions } from '../command-entry.ts';
import { tableOptions } from '../validate/validate-options.ts';

/** What `odc fix` is to do, and with what. */
export interface FixOptions {
  readonly schema: string | undefined;
  readonly dryRun: boolean;
  /** What the command line accepts and rejects. */
  readonly answers: Answers;
  /** Where the repaired data go; a name of their own when left out. */
  readonly output: string | undefined;
  readonly log: string | undefined;
  /** Also write a workbook of texts beside the data. */
  readonly xlsx: boolean;
  readonly table: TableOptions;
}

/** @throws OdcError `usage`: `unknown-defect` */
export function fixOptions(raw: RawOptions): FixOptions {
  const accepted = answersIn(raw.accept);
  return {
    schema: text(raw.schema),
    dryRun: raw.dryRun === true,
    answers: {
      accepted: accepted.filter(({ id }) => id !== 'all'),
      rejected: answersIn(raw.reject),
      all: accepted.some(({ id }) => id === 'all'),
    },
    output: text(raw.output),
    log: text(raw.log),
    xlsx: raw.xlsx === true,
    table: tableOptions(raw),
  };
}

/** `ID`, `ID:colonne`, `ID=lecture`, `ID:colonne=lecture`, parted by commas, or `all`. */
const ANSWER = /^([A-Za-z0-9-]+)(?::([^=]+))?(?:=(.+))?$/;

function answersIn(value: unknown): readonly Answer[] {
  const words = (Array.isArray(value) ? value : []).flatMap((each) => String(each).split(','));
  return words
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .map((word) => {
      const [, id = '', column, reading] = ANSWER.exec(word) ?? [];
      if (word === 'all') return { id: 'all' };
      const known = knownIds();
      const name = id.toUpperCase();
      if (!known.has(name)) {
        throw new OdcError('usage', 'unknown-defect', {
          id: word,
          near: nearMiss(word, known) ?? '',
        });
      }
      return {
        id: name,
        ...(column === undefined ? {} : { column }),
        ...(reading === undefined ? {} : { reading }),
      };
    });
}

/** The answers of the command line, then those that `odc.yml` remembers; `--yes` accepts the rest. */
export function allAnswers(
  { answers }: FixOptions,
  remembered: RepairAnswers | undefined,
  yes: boolean,
): Answers {
  const isSaidAgain = ({ id }: Answer): boolean =>
    [...answers.accepted, ...answers.rejected].some(
      (said) => said.id === id && said.column === undefined,
    );
  const kept = (list: readonly Answer[] | undefined) =>
    (list ?? []).filter((each) => !isSaidAgain(each));
  return {
    accepted: [...answers.accepted, ...kept(remembered?.accepted)],
    rejected: [...answers.rejected, ...kept(remembered?.rejected)],
    all: answers.all || yes,
  };
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
