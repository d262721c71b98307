import type { Places } from './places.ts';

/** What the map of a page draws, as a script: a page opened from a disk can load nothing else. */
export function placesScript(map: string, { points }: Places, outline: unknown): string {
  const data = outline === undefined ? { points } : { points, outline };
  return `odcPlaces(${JSON.stringify(map)},${JSON.stringify(data)});\n`;
}
