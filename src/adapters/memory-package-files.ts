import type { PackageFiles } from '../ports/package-files.ts';

/** Shipped files as a table of texts by path; for tests. */
export function createMemoryPackageFiles(texts: Readonly<Record<string, string>>): PackageFiles {
  return {
    readText: async (path) => texts[path],
    async readBytes(path) {
      const text = texts[path];
      return text === undefined ? undefined : new TextEncoder().encode(text);
    },
    list: async (folder) => namesIn(folder, Object.keys(texts)),
  };
}

/** First segments of the paths below a folder, each once, sorted. */
export function namesIn(folder: string, paths: readonly string[]): readonly string[] {
  const start = folder === '' || folder === '.' ? '' : `${folder.replace(/\/$/, '')}/`;
  const names = paths
    .filter((path) => path.startsWith(start))
    .map((path) => path.slice(start.length).split('/', 1).join(''));
  return [...new Set(names)].sort();
}
