import type { Archive } from '../archive/archive.ts';
import { readPart } from '../archive/read-part.ts';
import { localName } from './local-name.ts';
import { RichText } from './rich-text.ts';

/** The texts that cells share, by their number. */
export async function sharedStrings(archive: Archive, part: string): Promise<readonly string[]> {
  const strings: string[] = [];
  const item = new RichText();
  await readPart(archive, part, {
    open(name) {
      item.open(localName(name));
    },
    close(name) {
      const local = localName(name);
      item.close(local);
      if (local === 'si') strings.push(item.take());
    },
    text(text) {
      item.add(text);
    },
  });
  return strings;
}
