import type { DatasetRecord } from '../metadata/record.ts';
import type { Files } from '../ports/files.ts';
import { EMPTY_LOCK, LOCK_FILE, type Lock, parseLock } from '../project/lock.ts';
import { OBLIGATIONS } from '../project/obligations/index.ts';
import type { Dataset, Project } from '../project/project.ts';
import { inventoryStatus } from './inventory-status.ts';
import type { InventoryStatus } from './report.ts';

/** What `odc build` left of a dataset. */
export interface Built {
  readonly record: DatasetRecord;
  /** Milliseconds since 1970: when it was written. */
  readonly written: number;
}

/** All that the action plan is made from; read once, nothing is changed. */
export interface Facts {
  readonly project: Project;
  readonly today: string;
  /** True when the framing note is there. */
  readonly framed: boolean;
  readonly lock: Lock;
  readonly built: ReadonlyMap<string, Built>;
  /** When each file of `odc.yml` last changed, by path as written; `undefined`: it is not there. */
  readonly sources: ReadonlyMap<string, number | undefined>;
  /** Schemas of duties for which `odc schemas template` makes a workbook. */
  readonly templates: ReadonlySet<string>;
  readonly inventory: InventoryStatus;
}

export interface FactsReader {
  readonly files: Files;
  readonly join: (...parts: string[]) => string;
  readonly today: string;
  /** True for a schema that is shipped. */
  readonly hasSchema: (name: string) => Promise<boolean>;
}

/**
 * Reads what the other commands wrote: `cadrage.md`, `odc.inventory.json`, `open/<id>/dataset.json`, `odc.lock.json`. What
 * is not there is a step not taken.
 * @throws OdcError `config`: a lock that cannot be understood
 */
export async function gatherFacts(project: Project, reader: FactsReader): Promise<Facts> {
  const { files, join, today } = reader;
  const at = (...parts: string[]): string => join(project.folder, ...parts);
  const lockText = await files.readText(at(LOCK_FILE));
  const built = new Map<string, Built>();
  const sources = new Map<string, number | undefined>();
  for (const dataset of project.datasets) {
    const found = await builtOf(dataset, reader, at);
    if (found !== undefined) built.set(dataset.id, found);
    for (const { path } of dataset.resources) {
      sources.set(path, (await files.facts(at(...path.split('/'))))?.modified);
    }
  }
  return {
    project,
    today,
    framed: await files.exists(at('cadrage.md')),
    lock: lockText === undefined ? EMPTY_LOCK : await parseLock(lockText, LOCK_FILE),
    built,
    sources,
    templates: await templatesOf(reader),
    inventory: await inventoryStatus(project, files, join),
  };
}

async function templatesOf({ hasSchema }: FactsReader): Promise<ReadonlySet<string>> {
  const names = [...new Set(OBLIGATIONS.flatMap(({ schemas }) => schemas))];
  const held = await Promise.all(names.map(hasSchema));
  return new Set(names.filter((_, index) => held[index]));
}

/** A record that cannot be read is none: `odc build` will write it again. */
async function builtOf(
  { id }: Dataset,
  { files }: FactsReader,
  at: (...parts: string[]) => string,
): Promise<Built | undefined> {
  const location = at('open', id, 'dataset.json');
  const text = await files.readText(location);
  if (text === undefined) return undefined;
  try {
    const record = JSON.parse(text) as DatasetRecord;
    if (record.id !== id || !Array.isArray(record.resources)) return undefined;
    return { record, written: (await files.facts(location))?.modified ?? 0 };
  } catch {
    return undefined;
  }
}
