import type { Context } from '../context.ts';
import { today } from '../follow/today.ts';
import { json, writeAs } from '../schemas/output.ts';
import type { Destination } from './destination.ts';
import { openPlatform } from './open-platform.ts';
import type { PublishOptions } from './publish-options.ts';
import { publishWords } from './words/index.ts';

const DAY = 86_400_000;

/** `odc publish login`: whose key it is, for which organisations, until when. Keeps nothing. */
export async function login(
  options: PublishOptions,
  destination: Destination,
  context: Context,
): Promise<number> {
  const { platform, place } = await openPlatform(options, destination, true, context);
  const identity = await platform.identify?.(context.signal);
  const words = publishWords(context.lang);
  const { host } = new URL(place.url);
  const day = identity?.expires?.slice(0, 10);
  const days =
    day === undefined
      ? null
      : Math.round((Date.parse(day) - Date.parse(today(context.ports.clock))) / DAY);
  await writeAs(
    {
      pretty() {
        if (identity === undefined) return '';
        const { name, organizations, version } = identity;
        const lines = [
          words.identity.owner(name, host),
          ...organizations.map((one) => `  ${words.identity.organization(one.name, one.role)}`),
          ...(organizations.length === 0 ? [words.identity.none] : []),
          day === undefined || days === null
            ? words.identity.forever
            : words.identity.expires(day, days),
          ...(version !== null && context.options.verbose ? [words.identity.version(version)] : []),
        ];
        return `${lines.join('\n')}\n`;
      },
      json: () => json({ url: place.url, ...identity, expiresInDays: days }),
    },
    context,
  );
  return 0;
}
