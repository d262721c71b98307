import { OdcError } from '../../base/errors.ts';
import type { Files, FolderEntry } from '../../ports/files.ts';
import type { FoundFile, PassedOver, Root } from './found-file.ts';
import { ignorer, isLitter, isLitterFolder } from './ignored.ts';
import { shownName } from './shown-name.ts';

/** Folders inside folders; a deeper tree is a mistake of some program. */
const DEEPEST = 60;
/** Files looked at in one inventory. */
const MOST_FILES = 500_000;
/** Files between two times when others may work: an interruption, the progress. */
const BREATH = 500;

export interface CrawlOptions {
  /** Patterns of `odc.yml` and of the command. */
  readonly ignore?: readonly string[];
  readonly signal?: AbortSignal;
  /** Files met so far. */
  readonly onFound?: (files: number) => void;
}

export interface Crawl {
  /** By path. */
  readonly files: readonly FoundFile[];
  readonly passedOver: readonly PassedOver[];
  /** Folders that were gone through. */
  readonly folders: number;
}

/**
 * The files of some folders and below. Links are not followed: what they lead to is met where it
 * stands, or is out of what the user named. What cannot be read is told and does not stop the rest.
 * @throws OdcError `input` when a root is not there
 */
export async function crawl(
  roots: readonly Root[],
  files: Files,
  options: CrawlOptions = {},
): Promise<Crawl> {
  const walk = new Walk(files, options);
  for (const root of roots) await walk.root(root);
  return walk.result();
}

class Walk {
  readonly #files: Files;
  readonly #options: CrawlOptions;
  readonly #isIgnored: (path: string) => boolean;
  readonly #found = new Map<string, FoundFile>();
  readonly #passedOver: PassedOver[] = [];
  readonly #met = new Set<string>();
  readonly #roots: string[] = [];
  #folders = 0;
  #seen = 0;

  constructor(files: Files, options: CrawlOptions) {
    this.#files = files;
    this.#options = options;
    this.#isIgnored = ignorer(options.ignore ?? []);
  }

  async root({ location, shown }: Root): Promise<void> {
    const facts = await this.#files.facts(location);
    if (facts === undefined) {
      throw new OdcError('input', 'input-missing', { path: shown || location });
    }
    if (facts.kind === 'folder') {
      this.#roots.push(location);
      await this.#folder(location, shown, 0);
    } else this.#keep({ path: shown, location, bytes: facts.bytes, modified: facts.modified });
  }

  result(): Crawl {
    const byPath = (a: { path: string }, b: { path: string }): number => (a.path < b.path ? -1 : 1);
    return {
      files: [...this.#found.values()].sort(byPath),
      passedOver: this.#passedOver.toSorted(byPath),
      folders: this.#folders,
    };
  }

  async #folder(location: string, shown: string, depth: number): Promise<void> {
    if (this.#met.has(location)) return;
    this.#met.add(location);
    if (depth > DEEPEST) return this.#pass(shown, 'too-deep');
    this.#folders += 1;
    let entries: readonly FolderEntry[];
    try {
      entries = await this.#files.entries(location);
    } catch (cause) {
      if (!(cause instanceof OdcError)) throw cause;
      return this.#pass(shown, 'unreadable', cause.code);
    }
    for (const entry of entries) {
      if (++this.#seen % BREATH === 0) await this.#breathe();
      await this.#entry(entry, location, shown, depth);
    }
  }

  async #entry(entry: FolderEntry, folder: string, shown: string, depth: number): Promise<void> {
    const { name, kind, bytes, modified } = entry;
    const path = shown === '' ? shownName(name) : `${shown}/${shownName(name)}`;
    const location = `${folder}/${name}`;
    if (kind === 'folder') {
      if (isLitterFolder(name) || this.#isIgnored(path)) return;
      // A geodatabase is a folder that only its program reads: one thing.
      if (/\.gdb$/i.test(name)) return this.#keep({ path, location, bytes, modified });
      return this.#folder(location, path, depth + 1);
    }
    if (isLitter(name) || this.#isIgnored(path)) return;
    if (kind === 'link') return this.#link(entry, path);
    if (kind === 'other') return this.#pass(path, 'unreadable', 'input-unreadable');
    if (bytes === 0) return this.#pass(path, 'empty');
    if (this.#found.size >= MOST_FILES) return this.#pass(path, 'too-many');
    this.#keep({ path, location, bytes, modified });
  }

  /** What a link leads to is met elsewhere in the folders named, or was not named. */
  #link({ target }: FolderEntry, path: string): void {
    const isInside = this.#roots.some((root) => target?.startsWith(`${root}/`) || target === root);
    if (!isInside) this.#pass(path, target === undefined ? 'link-broken' : 'link-outside');
  }

  #keep(file: FoundFile): void {
    // Two names that only differ by how their accents are written: both are kept.
    let { path } = file;
    for (let copy = 2; this.#found.has(path); copy++) {
      if (this.#found.get(path)?.location === file.location) return;
      path = `${file.path} (${copy})`;
    }
    this.#found.set(path, { ...file, path });
  }

  #pass(path: string, reason: string, code?: string): void {
    if (this.#passedOver.length >= MOST_FILES) return;
    this.#passedOver.push({ path, reason, ...(code === undefined ? {} : { code }) });
  }

  async #breathe(): Promise<void> {
    this.#options.signal?.throwIfAborted();
    this.#options.onFound?.(this.#found.size);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
