import { type Html, html } from '../../html/html.ts';
import { tileMention } from '../../places/tiles.ts';
import { fileTitle } from './file-title.ts';
import type { SectionInput } from './page.ts';

/**
 * The map of each table with coordinates. What it shows is in the table too (RGAA 1.6), and the
 * page says so before it.
 */
export function mapSection({ view: { tables }, settings, words }: SectionInput): Html | undefined {
  const maps = tables.flatMap(({ places, resource }, index) => {
    if (places === undefined) return [];
    const [shown, all] = [places.points.length, places.all].map(words.number);
    const text =
      places.points.length < places.all
        ? words.mapPart(shown ?? '', all ?? '')
        : words.mapText(all ?? '');
    return [
      html`<p>${text} <a href="#apercu-${index + 1}">${words.mapAsTable}</a></p><div class="map" id="carte-${index + 1}" role="application" aria-label="${words.mapTitle}${words.colon}${fileTitle(resource)}" data-places="donnees/lieux-${index + 1}.js"${settings.tiles !== undefined && html` data-tiles="${settings.tiles}"`}></div>${settings.tiles !== undefined && html`<p class="soft">${words.background}${words.colon}${tileMention(settings.tiles)}</p>`}`,
    ];
  });
  if (maps.length === 0) return undefined;
  return html`<section aria-labelledby="carte"><h2 id="carte">${words.mapTitle}</h2>${maps}</section>`;
}
