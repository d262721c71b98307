import type { FileKind } from './file-kind.ts';

/** Files packed together: `archive/` looks inside those that can be opened. */
export const archive: FileKind = {
  id: 'archive',
  sort: 'archive',
  extensions: ['.zip', '.7z', '.rar', '.tar', '.tar.gz', '.tgz', '.gz', '.bz2', '.xz', '.zst'],
  contents: ['zip', 'archive'],
  advice: 'unpack',
};
