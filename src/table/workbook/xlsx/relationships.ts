import type { Archive } from '../archive/archive.ts';
import { readPart } from '../archive/read-part.ts';
import { localName } from './local-name.ts';

/** A link from one part to another. */
export interface Relationship {
  readonly id: string;
  /** Last word of the type, the same in the strict and transitional standards: `worksheet`… */
  readonly type: string;
  /** Name of the part in the archive. */
  readonly part: string;
}

/** The links of a part (`''` for the workbook as a whole); none when it has none. */
export async function relationships(
  archive: Archive,
  part: string,
): Promise<readonly Relationship[]> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const links = `${folder}_rels/${part.slice(slash)}.rels`;
  if (!archive.has(links)) return [];
  const found: Relationship[] = [];
  await readPart(archive, links, {
    open(name, attributes) {
      if (localName(name) !== 'Relationship') return;
      const target = attributes.get('Target');
      if (target === undefined || attributes.get('TargetMode') === 'External') return;
      const type = attributes.get('Type') ?? '';
      found.push({
        id: attributes.get('Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        part: resolve(folder, target),
      });
    },
    close() {},
    text() {},
  });
  return found;
}

/** The name of a part, from the folder of the one that points to it. */
function resolve(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
