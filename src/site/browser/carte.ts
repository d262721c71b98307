import * as leaflet from 'leaflet';

/** What `donnees/lieux-N.js` hands over. */
interface Places {
  readonly points: readonly (readonly [number, number, string])[];
  /** Outline of the territory, as GeoJSON, when it was known at build time. */
  readonly outline?: GeoJSON.GeoJsonObject;
}

declare global {
  var odcPlaces: (map: string, places: Places) => void;
}

const waiting = new Map<string, (places: Places) => void>();
globalThis.odcPlaces = (map, places) => waiting.get(map)?.(places);

for (const block of document.querySelectorAll<HTMLElement>('.map[data-places]')) {
  waiting.set(block.id.replace('carte-', ''), (places) => draw(block, places));
  const script = document.createElement('script');
  script.src = block.dataset.places ?? '';
  document.head.append(script);
}

/** Points on the outline of the territory; no tile unless the authority chose some. */
function draw(block: HTMLElement, { points, outline }: Places): void {
  const accent = getComputedStyle(document.documentElement).getPropertyValue('--accent').trim();
  const map = leaflet.map(block, { attributionControl: false, scrollWheelZoom: false });
  const { tiles } = block.dataset;
  if (tiles !== undefined) leaflet.tileLayer(tiles, { maxZoom: 19 }).addTo(map);
  const renderer = leaflet.canvas({ padding: 0.5 });
  const bounds = leaflet.latLngBounds([]);
  if (outline !== undefined) {
    const shape = leaflet.geoJSON(outline, {
      interactive: false,
      style: { color: accent, weight: 2, fillOpacity: 0.06 },
    });
    shape.addTo(map);
    bounds.extend(shape.getBounds());
  }
  for (const [longitude, latitude, name] of points) {
    const marker = leaflet.circleMarker([latitude, longitude], {
      renderer,
      radius: points.length > 500 ? 4 : 6,
      color: '#ffffff',
      weight: 1,
      fillColor: accent,
      fillOpacity: 0.85,
    });
    if (name !== '') {
      const label = document.createElement('span');
      label.textContent = name;
      marker.bindPopup(label);
    }
    marker.addTo(map);
    bounds.extend([latitude, longitude]);
  }
  leaflet.control.scale({ imperial: false }).addTo(map);
  map.fitBounds(bounds.pad(0.08), { maxZoom: 16 });
}
