import type { Directory } from '../../project/authority/directory.ts';
import type { Authority } from '../../project/project.ts';
import type { InitWords } from './words/index.ts';

/** `Commune de Rennes — commune · 230 890 habitants · …`, on one line. */
export function cardOf(authority: Authority, { cog }: Directory, words: InitWords): string {
  const { name, kind, population, staff, siren, insee, epci } = authority;
  const departement = cog.departements.get(authority.departement ?? '')?.name.replaceAll("'", '’');
  const region = cog.regions.get(authority.region ?? '');
  const facts = words.facts({
    ...(kind === undefined ? {} : { kind: words.kinds[kind] }),
    ...(population === undefined ? {} : { population }),
    ...(staff === undefined ? {} : { staff }),
    ...(departement === undefined || kind === 'departement' ? {} : { departement }),
    ...(region === undefined || kind === 'region' ? {} : { region }),
    ...(epci?.name === undefined ? {} : { epci: epci.name }),
    ...(siren === undefined ? {} : { siren }),
    ...(insee === undefined ? {} : { insee }),
  });
  return `${name} — ${facts}`;
}
