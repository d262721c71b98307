import { type Layer, layerOf } from '../base/codes.ts';
import type { Finding, Level } from '../base/finding.ts';
import type { FindingGroup } from '../base/ledger.ts';
import type { Spoken } from '../base/messages/text.ts';
import { toldByCause } from './cause.ts';
import { IssueIndex } from './issue-index.ts';
import { privacyGroups } from './privacy-groups.ts';
import type { FileReport, ReportView } from './report.ts';
import { speakerOf } from './speaker.ts';
import type { Unit } from './words/words.ts';

/** What a person is told as one problem: one column, one cause, one action. */
export interface Block {
  readonly level: Level;
  readonly layer: Layer;
  /** The finding whose texts speak for all: that of the cause when it is known. */
  readonly speaker: Spoken;
  /** Where it is, when it is in one column. */
  readonly column?: number;
  readonly field?: string;
  /** Columns that it is about, when the same is said of several. */
  readonly fields: readonly string[];
  readonly count: number;
  readonly unit: Unit;
  readonly samples: readonly Finding[];
  readonly groups: readonly FindingGroup[];
  /** The groups whose findings are told, one a place. */
  readonly tellers: readonly FindingGroup[];
}

const SAMPLES = 5;
/** Each is another column: all are wanted. */
const LABELS = 50;
const LEVELS: readonly Level[] = ['error', 'warning', 'info'];
/** What stops the reading of the rest comes first; all that is below is sorted by number. */
const LAYERS: readonly Layer[] = ['source', 'schema', 'header'];
/** Said once of all columns: one line a column would bury the rest. */
const SAID_AT_ONCE = new Set(['extra-cell', 'missing-cell']);

/** The problems of a file, the most useful to know first. */
export function blocksOf(file: FileReport): readonly Block[] {
  const gathered = new Map<string, FindingGroup[]>();
  for (const group of [...file.counts.groups, ...privacyGroups(file)]) {
    const key = keyOf(group);
    const known = gathered.get(key);
    if (known === undefined) gathered.set(key, [group]);
    else known.push(group);
  }
  const issues = new IssueIndex(file);
  return [...gathered.values()].map((groups) => blockOf(groups, issues)).sort(byUse);
}

/** Those for a person: what only the authors of a schema can mend is told when details are asked. */
export function blocksFor(file: FileReport, { verbose }: Pick<ReportView, 'verbose'>) {
  const blocks = blocksOf(file);
  return verbose ? blocks : blocks.filter((block) => !isForAuthors(block));
}

function isForAuthors({ layer, level }: Block): boolean {
  return layer === 'schema' && level === 'info';
}

/** The diagnosis that explains the findings of a group; a diagnosis explains itself. */
function causeOf({ code, reason, cause }: FindingGroup): string | undefined {
  if (cause !== undefined) return cause;
  if (layerOf(code) !== 'beyond') return undefined;
  return reason === undefined ? code : `${code}/${reason}`;
}

/** True for what is said of the header: of a column's label, not of a cell. */
export function isAboutLabel(code: string): boolean {
  return layerOf(code) === 'header' || code.endsWith('-label');
}

function isSaidAtOnce(code: string): boolean {
  return isAboutLabel(code) || SAID_AT_ONCE.has(code);
}

function keyOf(group: FindingGroup): string {
  const { code, check = '', constraint = '', reason = '', column, field = '' } = group;
  if (isSaidAtOnce(code)) return `${code}|${reason}`;
  const where = column ?? field;
  const cause = causeOf(group);
  if (cause !== undefined) return `${where}|because ${cause}`;
  return `${where}|${code}|${check}|${constraint}|${reason}`;
}

function blockOf(groups: readonly FindingGroup[], issues: IssueIndex): Block {
  const [first, ...others] = groups;
  if (first === undefined) throw new RangeError('a block has at least one group');
  const atOnce = isSaidAtOnce(first.code);
  const tellers = atOnce ? groups : tellersOf(groups);
  const level = LEVELS.find((one) => groups.some((group) => group.level === one)) ?? 'info';
  const most = isAboutLabel(first.code) ? LABELS : SAMPLES;
  const samples = tellers.flatMap((group) => group.samples).slice(0, most);
  const layer = layerOf(groups.find((group) => group.level === level)?.code ?? first.code);
  return {
    level,
    layer,
    speaker: toldByCause(speakerOf(tellers, issues)),
    ...(first.column === undefined || (atOnce && others.length > 0)
      ? {}
      : { column: first.column }),
    ...(first.field === undefined || (atOnce && others.length > 0) ? {} : { field: first.field }),
    fields: [...new Set(groups.map(({ field }) => field).filter((field) => field !== undefined))],
    count: tellers.reduce((sum, group) => sum + group.count, 0),
    unit: unitOf(first),
    samples,
    groups,
    tellers,
  };
}

/**
 * The findings that one cause explains in one column stand on the same cells: the most frequent ones
 * tell how many there are. The warnings of a diagnosis stand on others, which are right.
 */
function tellersOf(groups: readonly FindingGroup[]): readonly FindingGroup[] {
  const warnings = groups.filter(
    ({ code, cause }) => cause === undefined && layerOf(code) === 'beyond',
  );
  const explained = groups.filter((group) => !warnings.includes(group));
  const own = explained.find(({ code, cause }) => code === cause);
  const most = [...explained].sort((a, b) => b.count - a.count)[0];
  const teller = own ?? most;
  return teller === undefined ? warnings : [teller, ...warnings];
}

function unitOf({ code, column, reason }: FindingGroup): Unit {
  // A rule over columns of which some are absent is about the header.
  if (reason === 'absent-columns') return 'column';
  if (code === 'extra-cell' || code === 'missing-cell') return 'cell';
  if (code === 'foreign-key-unchecked') return 'problem';
  if (code === 'hidden-sheet') return 'sheet';
  switch (layerOf(code)) {
    case 'source':
      return column === undefined ? 'place' : 'cell';
    case 'schema':
      return 'problem';
    case 'header':
      return 'column';
    case 'row':
      return column === undefined || code === 'blank-row' ? 'row' : 'value';
    default:
      if (isAboutLabel(code)) return 'column';
      return column === undefined ? 'row' : 'value';
  }
}

/** The most useful to know first: what is graver, what is nearer the whole file, what is more frequent. */
export function byUse(a: Block, b: Block): number {
  return (
    LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
    layerRank(a.layer) - layerRank(b.layer) ||
    Number(isWrongSchema(b)) - Number(isWrongSchema(a)) ||
    b.count - a.count ||
    (a.column ?? 0) - (b.column ?? 0)
  );
}

/** Missing columns are then only its consequence. */
function isWrongSchema({ speaker }: Block): boolean {
  return speaker.code === 'unmatched-header';
}

function layerRank(layer: Layer): number {
  const rank = LAYERS.indexOf(layer);
  return rank < 0 ? LAYERS.length : rank;
}
