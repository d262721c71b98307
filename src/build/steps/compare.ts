import type { DatasetRecord, ResourceRecord } from '../../metadata/record.ts';
import {
  type Change,
  compareVersions,
  isAccepted,
  USUAL_THRESHOLDS,
  type Version,
} from '../compare.ts';
import type { DatasetWork, TableWork } from '../work.ts';
import type { Step } from './step.ts';

/** Compares with the version that is published; what nobody accepted is held. */
export const compare: Step = {
  name: 'compare',
  async run(work) {
    for (const table of work.tables) compareTable(table, work);
    return work.holds.length > 0 ? 'held' : undefined;
  },
};

function compareTable(table: TableWork, work: DatasetWork): void {
  const { name, resource } = table.job;
  const after: Version = {
    columns: table.columns.map((column) => column.name),
    rows: table.surveyed?.rows ?? 0,
    totals: table.totals,
  };
  const before = work.former && formerVersion(work.former.record, name);
  const { maxRowsFall, maxTotalJump, accepted = [] } = work.job.dataset.build ?? {};
  const thresholds = {
    rows: maxRowsFall ?? USUAL_THRESHOLDS.rows,
    total: maxTotalJump ?? USUAL_THRESHOLDS.total,
  };
  const changes = before === undefined ? [] : compareVersions(before, after, thresholds);
  const open = changes.filter((change) => !isAccepted(change, accepted, table.sha256));
  for (const change of open) {
    const params = { path: resource.path, source: table.sha256, ...paramsOf(change) };
    work.holds.push({ gate: 'comparison', code: `build/${change.kind}`, params });
  }
  work.checks.push({
    name: 'comparison',
    ok: open.length === 0,
    params: { table: name, accepted: changes.length - open.length, ...totalParams(after) },
  });
}

function paramsOf(change: Change): Record<string, string | number> {
  const { kind: _kind, ...params } = change;
  return params;
}

const TOTAL = 'total/';

function totalParams({ totals }: Version): Record<string, number> {
  return Object.fromEntries(Object.entries(totals).map(([label, sum]) => [TOTAL + label, sum]));
}

/** The table of a former version, as its description keeps it. */
function formerVersion({ resources, checks }: DatasetRecord, name: string): Version | undefined {
  const isIt = (one: ResourceRecord): boolean => one.name === name && one.format === 'csv';
  const csv = resources.find((one) => isIt(one) && one.columns !== undefined);
  if (csv === undefined) return undefined;
  const kept = checks?.find((one) => one.name === 'comparison' && one.params?.table === name);
  const totals = Object.entries(kept?.params ?? {}).flatMap(([key, sum]) =>
    key.startsWith(TOTAL) && typeof sum === 'number'
      ? [[key.slice(TOTAL.length), sum] as const]
      : [],
  );
  return {
    columns: (csv.columns ?? []).map((column) => column.name),
    rows: csv.rows ?? 0,
    totals: Object.fromEntries(totals),
  };
}
