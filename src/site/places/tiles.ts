/** Who must be named under a map whose background comes from them; other hosts by their name. */
const OWNERS: readonly (readonly [RegExp, string])[] = [
  [/(^|\.)geopf\.fr$/, '© IGN – Géoplateforme'],
  [/(^|\.)openstreetmap\.(org|fr)$/, '© les contributeurs d’OpenStreetMap'],
];

/** The mention that goes with tiles, by the host of their address. */
export function tileMention(template: string): string {
  const host = /^https?:\/\/([^/:]+)/.exec(template)?.[1] ?? '';
  const known = OWNERS.find(([pattern]) => pattern.test(host.replace(/^\{s\}\./, '')));
  return known?.[1] ?? `© ${host.replace(/^\{s\}\./, '')}`;
}
