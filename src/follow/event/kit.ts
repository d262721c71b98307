import type { EventFacts } from './sheet.ts';
import { KIT } from './sheets/index.ts';

/** The whole kit, file by file; a challenge a dataset. */
export function eventKit(facts: EventFacts): readonly { path: string; content: string }[] {
  return KIT.flatMap((sheet) =>
    'each' in sheet
      ? facts.datasets.map((dataset) => sheet.each(facts, dataset))
      : [{ path: sheet.path, content: sheet.write(facts) }],
  );
}
