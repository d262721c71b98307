/** A rectangle in WGS 84 degrees. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export interface Territory extends Box {
  readonly name: string;
}

const territory = (
  name: string,
  west: number,
  south: number,
  east: number,
  north: number,
): Territory => ({ name, west, south, east, north });

/** The six boxes of Validata's `french-gps-coordinates`: what that check calls France. */
export const VALIDATA_BOXES: readonly Territory[] = [
  territory('France métropolitaine', -5.141277, 41.333571, 9.560091, 51.088989),
  territory('Guadeloupe', -61.809839, 15.832041, -61.001959, 16.514488),
  territory('Martinique', -61.229033, 14.388646, -60.809655, 14.878723),
  territory('Guyane', -54.60239, 2.111055, -51.619041, 5.748138),
  territory('La Réunion', 55.216526, -21.389631, 55.836654, -20.8718),
  territory('Mayotte', 45.01833, -13.005254, 45.299985, -12.63659),
];

/** Every inhabited part of France, the collectivities of article 74 and New Caledonia included. */
export const FRENCH_BOXES: readonly Territory[] = [
  ...VALIDATA_BOXES,
  territory('Saint-Martin', -63.16, 18.04, -62.95, 18.14),
  territory('Saint-Barthélemy', -62.96, 17.85, -62.78, 17.99),
  territory('Saint-Pierre-et-Miquelon', -56.42, 46.74, -56.1, 47.16),
  territory('Nouvelle-Calédonie', 158, -23, 168.5, -17.9),
  territory('Polynésie française', -154.8, -27.8, -134.3, -7.8),
  territory('Wallis-et-Futuna', -178.4, -14.5, -176, -13),
];

/** Strictly inside, as Validata has it. */
export function isInside(longitude: number, latitude: number, box: Box): boolean {
  return (
    longitude > box.west && longitude < box.east && latitude > box.south && latitude < box.north
  );
}

export function isInsideAny(longitude: number, latitude: number, boxes: readonly Box[]): boolean {
  return boxes.some((box) => isInside(longitude, latitude, box));
}
