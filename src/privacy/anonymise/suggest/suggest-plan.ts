import { labelWords } from '../../../base/folding.ts';
import type { ByteSource } from '../../../ports/bytes.ts';
import { openTable } from '../../../table/open.ts';
import type { Table, TableOptions, WalkOptions } from '../../../table/table.ts';
import { type Measures, measurePeople } from '../../risk/measures.ts';
import { People } from '../../risk/people.ts';
import { type Note, note } from '../attack/check.ts';
import { peopleObserver } from '../attack/people-observer.ts';
import type { DetectedColumn, StartDetection } from '../detection.ts';
import type { Plan } from '../plan/plan.ts';
import { type ColumnProfile, ProfileObserver } from './column-profile.ts';
import { fromFinding } from './from-finding.ts';
import { fromLabel } from './from-label.ts';
import type { Proposal } from './proposal.ts';

/** What open data on persons is commonly held to. */
const K = 11;
const MAX_SUPPRESSION = 0.01;
/** Beyond, nobody knows so much of a person, and the search gets long. */
const MOST_QUASI = 8;
/** A column more than half of whose values differ singles out, whatever it is. */
const SINGLING_OUT = 0.5;
/** In a short table every column has many different values. */
const FEWEST_ROWS = 20;

export interface Suggestion {
  readonly plan: Plan;
  /** For each column of the table, in order. */
  readonly proposals: readonly Proposal[];
  /** Why the other parts of the plan are there. */
  readonly reasons: {
    readonly rows?: Note;
    readonly quasi?: Note;
    readonly target?: Note;
    /** When the plan asks for nothing. */
    readonly nothing?: Note;
  };
  /** How the table measures on the quasi-identifiers proposed, as it is; null without any. */
  readonly before: Measures | null;
  readonly rows: number;
}

export interface SuggestOptions {
  readonly table?: TableOptions;
  /** What is known of the columns already. */
  readonly findings?: readonly DetectedColumn[];
  /** Else looks for personal data in the same walk. */
  readonly detect?: StartDetection;
}

/** Reads a table and proposes a plan, each line with its reason. Writes nothing. */
export async function suggestPlan(
  source: ByteSource,
  options: SuggestOptions = {},
  walk: WalkOptions = {},
): Promise<Suggestion> {
  const table = await openTable(source, options.table ?? {});
  const profile = new ProfileObserver();
  const detection = options.findings === undefined ? await options.detect?.() : undefined;
  await table.walk(
    detection === undefined ? [profile] : [profile, detection.observer],
    { add() {} },
    walk,
  );
  const findings = options.findings ?? detection?.columns();
  const rule = dropRule(profile.profiles);
  const proposals = proposalsFor(profile, findings, rule?.column);
  const columns = proposals.flatMap(({ column, plan }) =>
    plan === undefined ? [] : [[column, plan] as const],
  );
  const quasi = proposals
    .filter(({ isQuasi }) => isQuasi === true)
    .map(({ column }) => column)
    .slice(0, MOST_QUASI);
  const before = quasi.length === 0 ? null : await measureAsIs(table, quasi, walk);
  const hasTarget = quasi.length > 0 && profile.rows >= 2 * K;
  return {
    plan: {
      version: 1,
      ...(columns.length === 0 ? {} : { columns: Object.fromEntries(columns) }),
      ...(rule === undefined ? {} : { rows: [{ drop: rule }] }),
      ...(quasi.length === 0 ? {} : { quasi }),
      ...(hasTarget ? { target: { k: K, maxSuppression: MAX_SUPPRESSION } } : {}),
    },
    proposals,
    reasons: {
      ...(columns.length === 0 && quasi.length === 0
        ? { nothing: note('nothing-found', { rows: profile.rows }) }
        : {}),
      ...(rule === undefined ? {} : { rows: note('opposition') }),
      ...(before === null
        ? {}
        : {
            quasi: note('quasi-measured', { k: before.k, uniques: before.uniques, rows: before.n }),
          }),
      ...(hasTarget ? { target: note('target-usual', { k: K }) } : {}),
    },
    before,
    rows: profile.rows,
  };
}

async function measureAsIs(
  table: Table,
  quasi: readonly string[],
  walk: WalkOptions,
): Promise<Measures> {
  const people = new People(quasi, []);
  const places = quasi.map((name) => table.header.columns.indexOf(name));
  await table.walk([peopleObserver(people, { quasi: places, sensitive: [] })], { add() {} }, walk);
  return measurePeople(people);
}

function proposalsFor(
  { profiles, rows }: ProfileObserver,
  findings: readonly DetectedColumn[] | undefined,
  ruled: string | undefined,
): readonly Proposal[] {
  const proposals = profiles.map((profile) => {
    if (profile.name === ruled) return opposition(profile);
    if (findings === undefined) return fromLabel(profile);
    const found = findings.find(({ column }) => column === profile.name);
    return found === undefined ? undefined : fromFinding(found, profile);
  });
  const isAboutPeople = proposals.some((proposal) => proposal !== undefined);
  return profiles.map((profile, place) => {
    const { name: column, distinct } = profile;
    const share = distinct / Math.max(1, rows);
    const singlesOut = isAboutPeople && rows >= FEWEST_ROWS && share > SINGLING_OUT;
    const other = singlesOut ? note('many-values', { share: Math.min(1, share) }) : note('kept');
    return proposals[place] ?? { column, reason: other };
  });
}

function opposition({ name }: ColumnProfile): Proposal {
  return { column: name, plan: { operator: 'suppress' }, reason: note('opposition-column') };
}

/** A column that tells who objected to the publication. */
function dropRule(
  profiles: readonly ColumnProfile[],
): { readonly column: string; readonly equals: string } | undefined {
  for (const { name, values } of profiles) {
    const isAboutObjection = labelWords(name).some(
      (word) => word === 'opposition' || word === 'oppose' || word === 'optout',
    );
    const yes = values.find((value) => /^(oui|o|yes|vrai|true|1|x)$/i.test(value));
    if (isAboutObjection && yes !== undefined) return { column: name, equals: yes };
  }
  return undefined;
}
