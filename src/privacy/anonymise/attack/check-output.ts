import type { Table, WalkOptions } from '../../../table/table.ts';
import type { Measures } from '../../risk/measures.ts';
import { measurePeople } from '../../risk/measures.ts';
import { People } from '../../risk/people.ts';
import type { PopulationSizes } from '../../risk/population.ts';
import type { Detection } from '../detection.ts';
import type { Target } from '../plan/plan.ts';
import type { ReadPlan } from '../plan/read-plan.ts';
import type { MeasuredColumns } from '../resolve/measured-columns.ts';
import type { OutputColumn } from '../resolve/output-columns.ts';
import { distanceChoices } from '../target/distances.ts';
import { type Check, checked, note, skipped } from './check.ts';
import { checkDetected } from './check-detected.ts';
import { DigestHunt } from './digests.ts';
import type { SourceIdentifiers } from './identifiers.ts';
import { OutputObserver } from './output-observer.ts';
import { peopleObserver } from './people-observer.ts';
import { SinglingOut } from './singling-out.ts';

/** What is attacked, and what is known of where it comes from. */
export interface AttackWork {
  readonly read: ReadPlan;
  /** The output, read again from its bytes. */
  readonly written: Table;
  readonly columns: readonly OutputColumn[];
  /** Rows that were written. */
  readonly rows: number;
  readonly measured: MeasuredColumns;
  readonly identifiers: SourceIdentifiers;
  /** Some rows of the source. */
  readonly sample: readonly (readonly string[])[];
  readonly population: PopulationSizes | undefined;
  readonly detection: Detection | undefined;
}

export interface Attacked {
  readonly checks: readonly Check[];
  /** What the output measures; null without quasi-identifiers. */
  readonly measures: Measures | null;
  readonly people: People | undefined;
}

const TOLERANCE = 1e-9;

/** Reads the output once more and tries it, as someone who wants to come back to a person would. */
export async function checkOutput(work: AttackWork, walk: WalkOptions): Promise<Attacked> {
  const { written, columns, measured, read } = work;
  const names = columns.map(({ name }) => name);
  const { quasi, sensitive } = measured;
  const hasQuasi = quasi.length > 0;
  const people = hasQuasi
    ? new People(
        quasi.map(({ name }) => name),
        sensitive.map(({ name }) => name),
      )
    : undefined;
  const known = new Set([...quasi, ...sensitive].map(({ place }) => names[place] ?? ''));
  const hunts = {
    identifiers: work.identifiers.isEmpty ? undefined : work.identifiers.hunt(names),
    singlingOut: hasQuasi ? new SinglingOut(columns, known, work.rows) : undefined,
    digests: new DigestHunt(names),
  };
  const output = new OutputObserver(hunts, names.length);
  const places = {
    quasi: quasi.map(({ place }) => place),
    sensitive: sensitive.map(({ place }) => place),
  };
  const observers = [
    output,
    ...(people === undefined ? [] : [peopleObserver(people, places)]),
    ...(work.detection === undefined ? [] : [work.detection.observer]),
  ];
  await written.walk(observers, { add() {} }, walk);
  const measures =
    people === undefined ? null : measurePeople(people, measureOptions(work, people));
  const kept = new Set(
    columns.filter(({ treated }) => treated?.operator === 'keep').map(({ name }) => name),
  );
  return {
    measures,
    people,
    checks: [
      rereadCheck(work, names, output),
      targetCheck(read.plan.target, measures),
      hunts.singlingOut?.conclude(read.plan.target !== undefined) ??
        skipped('singling-out', 'no-quasi'),
      hunts.digests.conclude(work.sample),
      hunts.identifiers?.conclude(kept) ?? skipped('identifiers', 'no-identifier'),
      work.detection === undefined
        ? skipped('detectors', 'no-detector')
        : checkDetected(work.detection.columns(), columns, known, read.plan.target !== undefined),
    ],
  };
}

function measureOptions({ read, population }: AttackWork, people: People) {
  return {
    distances: distanceChoices(read, people),
    ...(population === undefined ? {} : { population }),
  };
}

function rereadCheck(
  { written, rows }: AttackWork,
  names: readonly string[],
  output: OutputObserver,
): Check {
  const isSame = written.header.columns.join('\u001f') === names.join('\u001f');
  return checked('reread', [
    ...(isSame ? [] : [note('columns-differ')]),
    ...(output.rows === rows ? [] : [note('rows-differ', { rows: output.rows, expected: rows })]),
    ...(output.ragged === 0 ? [] : [note('ragged-rows', { rows: output.ragged })]),
  ]);
}

function targetCheck(target: Target | undefined, measures: Measures | null): Check {
  if (target === undefined || measures === null) return skipped('target', 'no-target');
  if (measures.n === 0) return skipped('target', 'no-row');
  const { k, l, t } = measures;
  return checked('target', [
    ...(k >= target.k ? [] : [note('k-missed', { k, asked: target.k })]),
    ...missed('l-missed', l?.distinct, target.l),
    ...missed('entropy-missed', l?.entropy, target.entropyL),
    ...(t === null || target.t === undefined || t <= target.t + TOLERANCE
      ? []
      : [note('t-missed', { t, asked: target.t })]),
  ]);
}

function missed(code: string, reached: number | undefined, asked: number | undefined) {
  return reached === undefined || asked === undefined || reached >= asked - TOLERANCE
    ? []
    : [note(code, { reached, asked })];
}
