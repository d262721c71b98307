import { ANNOUNCEMENT, announcement } from '../../publish/announcement.ts';
import type { Outcome } from '../../publish/publish.ts';
import type { Release } from '../../publish/release.ts';
import type { Context } from '../context.ts';
import { paths } from '../paths.ts';
import { announcementWords } from './words/announcement.ts';
import { publishWords } from './words/index.ts';

/** Writes `open/<id>/annonce.md` for each dataset that is now public, when it says something new. */
export async function announce(
  outcomes: readonly Outcome[],
  releases: readonly Release[],
  context: Context,
): Promise<void> {
  const { ports, lang, machine } = context;
  for (const { id, published } of outcomes) {
    const release = releases.find((one) => one.id === id);
    if (release === undefined || published === undefined || !published.isPublic) continue;
    const text = announcement(release.record, published, announcementWords(lang));
    const location = paths.join(release.folder, ANNOUNCEMENT);
    if ((await ports.files.readText(location)) === text) continue;
    await ports.files.write(location, text, { force: true });
    context.tell(publishWords(lang).announced(paths.relative(machine.folder, location)));
  }
}
