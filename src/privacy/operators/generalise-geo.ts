import { AMBIGUOUS, operator, UNKNOWN, UNREADABLE } from './operator.ts';
import { type PlaceKind, type PlaceLevel, placeAt, placeName } from './places/place.ts';
import { placeKindOf } from './places/place-kind.ts';

export interface GeneraliseGeoParams {
  /** What the codes stand for; told by the column's label when left out. */
  readonly from?: PlaceKind;
  readonly to: PlaceLevel;
  /** Codes when left out. */
  readonly as?: 'code' | 'name';
}

const ORDER: readonly string[] = ['iris', 'postcode', 'commune', 'epci', 'departement', 'region'];

/** A wider place. A postcode shared by several communes or EPCI is emptied: none of them is guessed. */
export const generaliseGeo = operator<GeneraliseGeoParams>({
  id: 'generalise-geo',
  status: 'coarser',
  async prepare({ from, to, as = 'code' }, setting) {
    // For a département both readings give the same, Corsican postcodes being told by their digits.
    const isWide = to === 'departement' || to === 'region';
    const kind = from ?? placeKindOf(setting.column) ?? (isWide ? 'postcode' : undefined);
    if (kind === undefined) return setting.refuse('place-kind', { to });
    if (ORDER.indexOf(kind) >= ORDER.indexOf(to) && kind !== to) {
      return setting.refuse('place-order', { from: kind, to });
    }
    const places = {
      cog: await setting.cog(),
      epci: to === 'epci' ? await setting.epci() : undefined,
    };
    return {
      apply(text) {
        const place = placeAt(text, kind, to, places);
        return as === 'code' || typeof place !== 'string' ? place : placeName(place, to, places);
      },
    };
  },
  examples: [
    {
      params: { from: 'postcode', to: 'departement' },
      cells: [
        ['69003', '69'],
        ['20000', '2A'],
        ['20167', '2A'],
        ['20200', '2B'],
        ['20620', '2B'],
        ['97411', '974'],
        ['98800', '988'],
        ['98713', '987'],
        ['1000', UNREADABLE],
        ['00123', UNREADABLE],
        ['Lyon', UNREADABLE],
      ],
    },
    {
      params: { from: 'commune', to: 'departement' },
      cells: [
        ['2A004', '2A'],
        ['97105', '971'],
      ],
    },
    {
      params: { from: 'postcode', to: 'region' },
      cells: [
        ['69003', '84'],
        ['97411', '04'],
        ['20200', '94'],
      ],
    },
    {
      params: { from: 'departement', to: 'region' },
      cells: [
        ['1', '84'],
        ['2A', '94'],
        ['00', UNKNOWN],
      ],
    },
    {
      params: { from: 'postcode', to: 'commune' },
      cells: [
        ['69003', '69123'],
        ['75116', '75056'],
        ['01200', AMBIGUOUS],
        ['99999', UNKNOWN],
        ['6900', UNREADABLE],
      ],
    },
    { params: { from: 'postcode', to: 'commune', as: 'name' }, cells: [['69003', 'Lyon']] },
    {
      params: { from: 'commune', to: 'epci' },
      cells: [
        ['69383', '200046977'],
        ['69123', '200046977'],
        ['00000', UNKNOWN],
      ],
    },
    {
      params: { from: 'postcode', to: 'epci', as: 'name' },
      cells: [['69003', 'Métropole de Lyon']],
    },
    {
      params: { from: 'iris', to: 'commune' },
      cells: [
        ['693830101', '69123'],
        ['2A0040101', '2A004'],
        ['69', UNREADABLE],
      ],
    },
  ],
});
