import { and } from '../../../base/messages/lists.ts';
import { quote } from '../../../base/messages/quoting.ts';
import type { ReturnedRow } from '../../../inventory/decisions/read-sheets.ts';
import type { Verdict } from '../../../project/project.ts';
import type { InventoryWords } from './index.ts';

const s = (count: number): string => (count === 1 ? '' : 's');
const number = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');

function size(bytes: number): string {
  if (bytes < 1e3) return `${bytes} bytes`;
  const [unit, by] = bytes < 1e6 ? ['kB', 1e3] : bytes < 1e9 ? ['MB', 1e6] : ['GB', 1e9];
  const value = bytes / Number(by);
  return `${value.toFixed(value < 10 ? 1 : 0)} ${unit}`;
}

const percent = (share: number): string => `${Math.round(100 * share)}%`;

const DECISIONS: Readonly<Record<Verdict, string>> = {
  open: 'open',
  'open-after-anonymisation': 'open after anonymisation',
  closed: 'keep closed',
  'to-decide': 'to be decided',
};

const place = ({ file, tab, row }: ReturnedRow): string =>
  `${file}${tab === undefined ? '' : `, sheet “${tab}”`}, row ${row}`;
const table = (path: string, sheet: string | undefined): string =>
  sheet === undefined ? path : `${path} [${sheet}]`;

export const en: InventoryWords = {
  bar: 'Inventory',
  title: ({ tables, others, totals }) =>
    `${number(tables.length)} table${s(tables.length)} in ${number(totals.files)} file${s(totals.files)} (${size(totals.bytes)}), ${number(others.length)} file${s(others.length)} without a table`,
  totals: ({ totals: { read, fresh, files } }) =>
    fresh === undefined
      ? `${number(read)} read`
      : `${number(fresh)} new or changed since last time, ${number(files - read)} unchanged`,
  timing: (read, compare) =>
    `Reading ${read.toFixed(2)} s, comparing tables ${compare.toFixed(2)} s`,
  nothing: 'No table found',
  priorities: {
    1: 'Priority 1 — a text names these data',
    2: 'Priority 2 — recommended to all authorities',
    3: 'Priority 3 — useful, often open elsewhere',
    4: 'To be looked at — nothing asks for them, or they are about people',
  },
  size: (rows, columns) => `${number(rows)} row${s(rows)}, ${columns} column${s(columns)}`,
  follows: (schema, score, missing) =>
    `${schema} at ${percent(score)}${missing.length === 0 ? '' : `, ${and(missing.slice(0, 4).map((name) => `“${quote(name)}”`))}${missing.length > 4 ? '…' : ''} missing`}`,
  proposals: {
    open: 'Proposed: open',
    'open-after-anonymisation': 'Proposed: open after anonymisation',
    closed: 'Proposed: keep closed',
    'to-decide': 'A person has to decide',
  },
  decisions: DECISIONS,
  decidedBy: ({ decision, who, when, reason }) =>
    `Decided: ${DECISIONS[decision]} (${who}, ${when})${reason === undefined ? '' : ` — ${quote(reason)}`}`,
  hidden: 'hidden sheet',
  relations: {
    copy: () => 'exact copy of',
    same: (score) => `says the same (${percent(score)}) as`,
    subset: (score) => `inside (${percent(score)}), or holds,`,
    overlap: (score) => `overlaps (${percent(score)})`,
  },
  sameColumns: (pairs) =>
    `same values: ${pairs
      .slice(0, 4)
      .map(([here, there]) => (here === there ? quote(here) : `${quote(here)} = ${quote(there)}`))
      .join(', ')}${pairs.length > 4 ? '…' : ''}`,
  clusters: (count) =>
    count === 1
      ? 'Double entry: 1 group of tables says the same'
      : `Double entry: ${count} groups of tables say the same`,
  reference: (path, reason) => `proposed source of reference: ${path} (${reason})`,
  series: (count) => `${count} series of successive editions`,
  missing: 'No file found for what the law asks',
  missingMore: 'and, among recommended data',
  recommended: 'recommended',
  unread: (count) => `${number(count)} file${s(count)} not analysed`,
  advice: {
    'save-as-xlsx': 'save it as .xlsx or .ods, or export it as CSV',
    'export-csv': 'export its tables as CSV',
    'export-gpkg': 'export its layers as GeoPackage or GeoJSON',
    'export-geojson': 'export it as GeoJSON',
    unpack: 'unpack the archive',
    untabular: 'document, without a table',
  },
  passedOver: {
    unreadable: 'unreadable (permissions?)',
    empty: 'empty',
    'link-outside': 'link to another place, not followed',
    'link-broken': 'link that leads nowhere',
    'too-deep': 'folders too deep',
    'too-many': 'too many files',
  },
  gone: (paths) =>
    `Decisions about tables that are gone: ${and(paths.slice(0, 3))}${paths.length > 3 ? '…' : ''}`,
  more: (count) => `… and ${number(count)} more (-v shows all, or --format xlsx)`,
  noClearance: '“Nothing found” is no clearance: the tool proposes, a person decides.',
  nothingPublished: 'No dataset is published: the catalogue holds its header only (odc publish)',
  scdlGaps: (id, columns) =>
    `${id}: the SCDL catalogue also wants ${and(columns)}; complete odc.yml (odc metadata edit ${id})`,
  recordKept: (path) => `Written: ${path} (the tables listed, for “odc status”)`,
  recordLost: (path) =>
    `${path} could not be written: “odc status” will not know the tables listed`,
  next: 'Next',
  nextSteps: ({ tables }) => [
    'odc inventory --format xlsx=inventaire.xlsx   (for each directorate to fill in)',
    'odc inventory --import inventaire.xlsx',
    ...(tables.length === 0 ? [] : ['odc inventory --decide   (questions, table by table)']),
  ],
  decided: ({ path, sheet, decision }) => `${table(path, sheet)}: ${DECISIONS[decision]}`,
  imported({ changes, unchanged, conflicts, faults }) {
    const count = changes.length;
    return `${[
      `${count} decision${s(count)} written in odc.yml, ${unchanged} row${s(unchanged)} unchanged`,
      ...changes.map(
        ({ path, sheet, decision, who }) =>
          `  ${table(path, sheet)}: ${DECISIONS[decision]} (${who})`,
      ),
      ...(conflicts.length === 0
        ? []
        : ['', `${conflicts.length} conflict${s(conflicts.length)}, not written`]),
      ...conflicts.map((one) => `  ${en.conflict(one)}`),
      ...(faults.length === 0 ? [] : ['', `${faults.length} row${s(faults.length)} to correct`]),
      ...faults.map((one) => `  ${en.fault(one)}`),
    ].join('\n')}\n`;
  },
  conflict: ({ path, sheet, kind, row, theirs, other, otherRow }) =>
    kind === 'returned'
      ? `${table(path, sheet)}: “${DECISIONS[theirs.decision]}” (${place(row)}), “${DECISIONS[other.decision]}” (${otherRow === undefined ? '' : place(otherRow)})`
      : `${table(path, sheet)}: “${DECISIONS[theirs.decision]}” (${place(row)}), but odc.yml has since said “${DECISIONS[other.decision]}” (${other.who}, ${other.when})`,
  fault: ({ row, fault, value }) => {
    const told = {
      'unknown-verdict': `there is no verdict “${quote(value)}”; choose in the list`,
      'closed-without-article': '“ne_pas_ouvrir” needs the article that founds it',
      'open-without-reason': 'the decision needs a reason',
      'no-one': 'who decides is missing (column decideur, or --who)',
      'bad-day': `“${quote(value)}” is no day`,
    }[fault];
    return `${table(row.path, row.sheet)} (${place(row)}): ${told}`;
  },
  ask: {
    nothing: 'Every table has a decision',
    who: 'Who decides (function)?',
    verdict: 'Your decision',
    verdicts: {
      open: 'open',
      'open-after-anonymisation': 'open after anonymisation',
      closed: 'keep closed',
      'to-decide': 'to be decided',
      later: 'later',
      stop: 'stop here',
    },
    reason: 'Why?',
    ground: 'Which text founds it?',
    needed: 'Write a few words',
  },
  report: {
    heads: {
      table: 'Table',
      rows: 'Rows',
      topic: 'Topic',
      proposal: 'Proposal',
      decision: 'Decision',
      owner: 'Directorate',
      reasons: 'Reasons',
    },
    byOwner: 'By directorate',
    byVerdict: 'By decision',
    byFormat: 'By format',
    nobody: 'no directorate',
    duplicates: 'Double entries',
    editions: 'Successive editions',
    unread: 'Files not analysed',
    method: (version, checked) =>
      `Made by odc ${version}. Texts were checked in ${checked}: to be confirmed on Légifrance. Proposals are made by rules; only the decisions written in odc.yml commit the authority.`,
    yes: 'compulsory',
    toCheck: 'to be checked',
  },
};
