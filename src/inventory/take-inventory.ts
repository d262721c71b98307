import type { Clock } from '../ports/clock.ts';
import type { Files } from '../ports/files.ts';
import type { PackageFiles } from '../ports/package-files.ts';
import type { OnProgress } from '../ports/progress.ts';
import type { Store } from '../ports/store.ts';
import { privacyObserver } from '../privacy/detection/load.ts';
import type { AcceptedFinding, Authority, Decision } from '../project/project.ts';
import { knownOutlines } from '../schema/catalogue/known-outlines.ts';
import { type Crawl, crawl } from './crawl/crawl.ts';
import type { Root } from './crawl/found-file.ts';
import { type Family, familiesOf } from './grouping/families.ts';
import { seriesOf } from './grouping/series.ts';
import type { Inventory } from './inventory.ts';
import { judgeTables } from './judge/judge-tables.ts';
import { missingDuties } from './judge/missing-duties.ts';
import { isUnder } from './memory/inventory-record.ts';
import { SurveyMemory } from './memory/survey-memory.ts';
import { clustersOf } from './overlap/clusters.ts';
import { type HeldIn, relate } from './overlap/relate.ts';
import { SchemaMatcher } from './survey/schema-matcher.ts';
import type { SurveyedFile } from './survey/survey.ts';
import { surveyFile } from './survey/survey-file.ts';

/** Bytes of a file from which the detection looks at a sample of its rows and of its values. */
const LARGE = 256 * 1024;
/** How many it compares then: `odc validate` compares many more. */
const COMPARED = 256;

/** What an inventory needs of the outside. */
export interface InventoryPorts {
  readonly files: Files;
  readonly packageFiles: PackageFiles;
  readonly store: Store;
  readonly clock: Clock;
}

export interface InventoryRequest {
  readonly roots: readonly Root[];
  readonly ignore: readonly string[];
  /** Which memory is used; `undefined` reads everything anew and remembers nothing. */
  readonly memory: string | undefined;
  /** Version of the tool: what it measures may change with it. */
  readonly version: string;
  /** `AAAA-MM-JJ` */
  readonly today: string;
  readonly authority: Partial<Authority>;
  readonly decisions: readonly Decision[];
  readonly accepted: readonly AcceptedFinding[];
  /** Directorates that `odc.yml` names. */
  readonly directorates: readonly string[];
}

export interface InventoryWatch {
  readonly signal?: AbortSignal;
  /** Bytes looked at, out of those that have to be. */
  readonly onProgress?: OnProgress;
}

/**
 * Takes the inventory of some folders: crawl, read what changed, compare, judge.
 * @throws OdcError `input` when a root is not there
 */
export async function takeInventory(
  request: InventoryRequest,
  ports: InventoryPorts,
  watch: InventoryWatch = {},
): Promise<Inventory> {
  const { signal } = watch;
  const { clock } = ports;
  const start = clock.elapsed();
  const found = await crawl(request.roots, ports.files, {
    ignore: request.ignore,
    ...(signal === undefined ? {} : { signal }),
  });
  const survey = await surveyAll(found, request, ports, watch);
  const surveyed = clock.elapsed();
  const files = survey.files.flatMap(withInside);
  const held = files.flatMap((file) => file.tables.map((table): HeldIn => ({ file, table })));
  const series = seriesOf(held);
  const seriesIds = held.map(
    (_one, index) => series.find(({ tables }) => tables.includes(index))?.id,
  );
  const relations = relate(held, seriesIds);
  const compared = clock.elapsed();
  const judged = judgeTables(held, {
    ...request,
    series,
    relations,
    shownRoots: request.roots.map(({ shown }) => shown),
  });
  const others = files.filter(({ tables }) => tables.length === 0);
  const { fresh } = survey;
  return {
    date: request.today,
    tables: judged.tables,
    others,
    passedOver: found.passedOver,
    series,
    clusters: clustersOf(held, relations),
    missing: missingDuties(judged.duties, judged.tables, others),
    totals: {
      folders: found.folders,
      files: found.files.length,
      bytes: found.files.reduce((sum, { bytes }) => sum + bytes, 0),
      read: survey.read,
      ...(fresh === undefined ? {} : { fresh }),
    },
    gone: judged.gone.filter((path) => isUnder(path, request.roots)),
    milliseconds: { read: surveyed - start, compare: compared - surveyed },
  };
}

interface SurveyOfAll {
  readonly files: readonly SurveyedFile[];
  readonly read: number;
  readonly fresh?: number;
}

/** Reads the files that are new or changed; what was learnt is kept even when it is interrupted. */
async function surveyAll(
  { files: found }: Crawl,
  request: InventoryRequest,
  ports: InventoryPorts,
  { signal, onProgress }: InventoryWatch,
): Promise<SurveyOfAll> {
  const families = familiesOf(found);
  const memory = await memoryOf(request, ports);
  const known = families.map((family) => memory?.recall(family));
  const total = families.reduce(
    (sum, { file }, index) => (known[index] === undefined ? sum + file.bytes : sum),
    0,
  );
  const sizes = sizesMetTwice(families);
  const matcher = new SchemaMatcher(ports);
  const files: SurveyedFile[] = [];
  let done = 0;
  let read = 0;
  try {
    for (const [index, family] of families.entries()) {
      signal?.throwIfAborted();
      const remembered = known[index];
      if (remembered !== undefined) {
        files.push(remembered);
        continue;
      }
      const start = done;
      const isLarge = family.file.bytes >= LARGE;
      const file = await surveyFile(family, ports.files, {
        privacy: () => privacyObserver(request.today, isLarge ? { compared: COMPARED } : {}),
        isSampled: isLarge,
        matcher,
        isTwin: (bytes) => sizes.has(bytes),
        ...(signal === undefined ? {} : { signal }),
        onBytes: (bytes) => onProgress?.(start + bytes, total),
      });
      memory?.keep(family, file);
      files.push(file);
      done += family.file.bytes;
      read += 1;
      onProgress?.(done, total);
      await breathe();
    }
  } finally {
    await memory?.save();
  }
  return {
    files,
    read,
    ...(memory === undefined || memory.paths.length === 0 ? {} : { fresh: read }),
  };
}

async function memoryOf(
  { memory, version }: InventoryRequest,
  ports: InventoryPorts,
): Promise<SurveyMemory | undefined> {
  if (memory === undefined) return undefined;
  const outlines = await knownOutlines(ports);
  const schemas = outlines.map((outline) => `${outline.name}@${outline.version}`);
  return SurveyMemory.open(memory, [version, ...schemas], ports.store);
}

/** Lets an interruption be heard: reading a file never waits for the system. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Sizes that several files have: only those may be copies of each other. */
function sizesMetTwice(families: readonly Family[]): ReadonlySet<number> {
  const once = new Set<number>();
  const twice = new Set<number>();
  for (const { file } of families) (once.has(file.bytes) ? twice : once).add(file.bytes);
  return twice;
}

function withInside(file: SurveyedFile): readonly SurveyedFile[] {
  return [file, ...(file.inside ?? [])];
}
