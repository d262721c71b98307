import { OdcError } from '../../base/errors.ts';
import type { Folder } from '../../ports/folder.ts';
import type { SiteFile } from '../model.ts';
import { MEMORY_FILE, type SiteMemory } from '../versions/versions.ts';

/** Files that a site of one's own always has: one of them without a memory is somebody's work. */
const SIGNS = ['index.html', 'jeux/index.html', '404.html', 'assets/site.css', 'sitemap.xml'];
/** Settings of the host: those that a person wrote or changed stay as they are. */
const OF_THE_HOST: ReadonlySet<string> = new Set(['.htaccess', '_headers', 'robots.txt']);

/** Writes files and knows them, so that those of a former site can go. */
export class SiteWriter {
  readonly #folder: Folder;
  readonly #former: SiteMemory;
  readonly #written = new Set<string>();
  readonly #left: string[] = [];

  private constructor(folder: Folder, former: SiteMemory) {
    this.#folder = folder;
    this.#former = former;
  }

  /**
   * @param former what the site there remembers; `undefined`: no site of `odc` is there
   * @throws OdcError `usage`: `site-folder-foreign` when the folder holds a site that is not ours
   */
  static async open(folder: Folder, former: SiteMemory | undefined): Promise<SiteWriter> {
    if (former === undefined) {
      for (const path of SIGNS) {
        if ((await folder.sha256(path)) !== undefined) {
          throw new OdcError('usage', 'site-folder-foreign', { path });
        }
      }
      // From here on the folder is ours, even if the work is cut short.
      await folder.write(MEMORY_FILE, memoryText({ version: 1, files: {}, versions: {} }));
    }
    return new SiteWriter(folder, former ?? { version: 1, files: {}, versions: {} });
  }

  get count(): number {
    return this.#written.size;
  }

  /** Files of the host that a person wrote, and that were left alone. */
  get left(): readonly string[] {
    return this.#left;
  }

  async write({ path, content }: SiteFile): Promise<void> {
    if (OF_THE_HOST.has(path) && (await this.#isSomebodys(path))) {
      this.#left.push(path);
      return;
    }
    await this.#folder.write(path, content);
    this.#written.add(path);
  }

  async copy(path: string, from: string): Promise<void> {
    await this.#folder.copy(path, from);
    this.#written.add(path);
  }

  /** A file that someone changed by hand since is left where it is. */
  async removeOthers(): Promise<number> {
    let removed = 0;
    for (const [path, sha256] of Object.entries(this.#former.files)) {
      if (this.#written.has(path) || (await this.#folder.sha256(path)) !== sha256) continue;
      await this.#folder.remove(path);
      removed++;
    }
    return removed;
  }

  async remember(memory: Omit<SiteMemory, 'version' | 'files'>): Promise<void> {
    const files: Record<string, string> = {};
    for (const path of [...this.#written].sort()) {
      files[path] = (await this.#folder.sha256(path)) ?? '';
    }
    await this.#folder.write(MEMORY_FILE, memoryText({ version: 1, files, ...memory }));
  }

  async #isSomebodys(path: string): Promise<boolean> {
    const found = await this.#folder.sha256(path);
    return found !== undefined && found !== this.#former.files[path];
  }
}

function memoryText(memory: SiteMemory): string {
  return `${JSON.stringify(memory, null, 1)}\n`;
}
