/** One state of a dataset that was published. */
export interface Version {
  /** Date of the data, as its record says; absent when unknown. */
  readonly date?: string;
  readonly sha256: string;
  readonly rows?: number;
}

/** What the site remembers of itself, in `.odc-site.json`. */
export interface SiteMemory {
  readonly version: 1;
  /** Every file that `odc` wrote, with its SHA-256. */
  readonly files: Readonly<Record<string, string>>;
  /** By dataset, the oldest first. */
  readonly versions: Readonly<Record<string, readonly Version[]>>;
  /** Titles of the datasets that are shown, by id. */
  readonly titles?: Readonly<Record<string, string>>;
  /** By id, those that were shown and are no longer. */
  readonly withdrawn?: Readonly<Record<string, { readonly title: string; readonly date: string }>>;
}

export const MEMORY_FILE = '.odc-site.json';
const KEPT = 50;

/** Reads what the former site remembered; `undefined` when there is none, or none that can be read. */
export function parseMemory(text: string | undefined): SiteMemory | undefined {
  if (text === undefined) return undefined;
  try {
    const found = JSON.parse(text) as Partial<SiteMemory> | null;
    if (found?.version !== 1) return undefined;
    return {
      version: 1,
      files: found.files ?? {},
      versions: found.versions ?? {},
      titles: found.titles ?? {},
      withdrawn: found.withdrawn ?? {},
    };
  } catch {
    return undefined;
  }
}

/** The versions of a dataset with the present one: the same data never make a new one. */
export function withVersion(former: readonly Version[] = [], now: Version): readonly Version[] {
  return former.at(-1)?.sha256 === now.sha256 ? former : [...former, now].slice(-KEPT);
}
