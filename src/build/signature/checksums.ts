export interface Checksum {
  readonly sha256: string;
  /** From the folder that holds the list, with `/`. */
  readonly path: string;
}

/** The list as `sha256sum -c` reads it, sorted by name. */
export function checksumsText(sums: readonly Checksum[]): string {
  const sorted = sums.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return sorted.map(({ sha256, path }) => `${sha256}  ${path}\n`).join('');
}

const LINE = /^([0-9a-f]{64}) [ *](.+)$/i;

/** Lines that are no checksum are left out. */
export function parseChecksums(text: string): readonly Checksum[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [, sha256, path] = LINE.exec(line) ?? [];
    return sha256 === undefined || path === undefined
      ? []
      : [{ sha256: sha256.toLowerCase(), path }];
  });
}
