import type { Http } from '../../ports/http.ts';
import type { Store } from '../../ports/store.ts';
import type { Authority } from '../../project/project.ts';

/** API Découpage administratif; contours of ADMIN EXPRESS, Licence Ouverte 2.0. */
const API = 'https://geo.api.gouv.fr/communes';
const MOST_BYTES = 20 * 1024 * 1024;
/** A page would weigh too much with more: a map without an outline is better. */
const MOST_POINTS = 12_000;

/**
 * The outline of an authority's communes, as GeoJSON with one geometry a commune: asked once from
 * the public API, kept in the cache. `undefined` without network, or when there is nothing to draw.
 */
export async function outlineOf(
  authority: Authority,
  store: Store,
  http: Http | undefined,
  signal?: AbortSignal,
): Promise<unknown> {
  const place = placeOf(authority);
  if (place === undefined) return undefined;
  const key = `contours/${place.name}.json`;
  const kept = parse(await store.get(key));
  if (kept !== undefined || http === undefined) return kept;
  try {
    const url = `${API}${place.query}&fields=code&format=geojson&geometry=contour`;
    const options = signal === undefined ? {} : { signal };
    const { status, body } = await http.get({ url, maxBytes: MOST_BYTES }, options);
    const outline = status === 200 ? lighter(parse(body)) : undefined;
    if (outline === undefined) return undefined;
    await store.put(key, JSON.stringify(outline));
    return outline;
  } catch {
    // The map does without: a site must never wait for another one.
    return undefined;
  }
}

function placeOf({ kind, insee, siren }: Authority): { name: string; query: string } | undefined {
  if (kind === 'commune' && insee !== undefined) {
    return { name: `commune-${insee}`, query: `?code=${encodeURIComponent(insee)}` };
  }
  if (kind === 'epci' && siren !== undefined) {
    return { name: `epci-${siren}`, query: `?codeEpci=${encodeURIComponent(siren)}` };
  }
  return undefined;
}

function parse(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

type Coordinates = number | readonly Coordinates[];

/** Geometries alone, to some ten metres. */
function lighter(answer: unknown): unknown {
  const found = answer as {
    readonly features?: readonly {
      readonly geometry?: { type: string; coordinates: Coordinates };
    }[];
  };
  if (!Array.isArray(found?.features) || found.features.length === 0) return undefined;
  let points = 0;
  const rounded = (coordinates: Coordinates): Coordinates => {
    if (typeof coordinates !== 'number') return coordinates.map(rounded);
    points += 0.5;
    return Math.round(coordinates * 1e4) / 1e4;
  };
  const features = found.features.flatMap(({ geometry }) =>
    geometry === undefined || geometry === null
      ? []
      : [
          {
            type: 'Feature',
            properties: {},
            geometry: { type: geometry.type, coordinates: rounded(geometry.coordinates) },
          },
        ],
  );
  return features.length === 0 || points > MOST_POINTS
    ? undefined
    : { type: 'FeatureCollection', features };
}
