import type { places as french } from '../../fr/beyond/places.ts';
import { quote } from '../../quoting.ts';
import { say } from '../../say.ts';
import type { FindingText } from '../../text.ts';

export const places: Readonly<Record<keyof typeof french, FindingText>> = {
  'swapped-coordinates': {
    title: 'Latitude and longitude swapped',
    message: ({ params }) =>
      `Latitude and longitude (${quote(params.point)}) are swapped: the other way round, the point is in France`,
    action: ({ suggestion, params, corrections }) =>
      suggestion === undefined || corrections !== undefined
        ? `Swap both values${params.other ? ` (the other one is in the column “${quote(params.other)}”)` : ''}`
        : `Swap both values, here “${quote(suggestion)}”`,
    explain: {
      cause:
        'The latitude stands in place of the longitude. In mainland France, latitude goes from 41 to 51, longitude from -5 to 10.',
      example: 'A point [48.85, 2.35] where the schema expects longitude first: [2.35, 48.85].',
      remedy: 'Swap both values, or the names of both columns if every row is affected.',
    },
  },
  'coordinates-outside-france': {
    title: 'Point outside France',
    message: ({ params }) =>
      `The point at latitude and longitude ${quote(params.point)} is not in France`,
    action: () => 'Check these coordinates on a map',
    explain: {
      cause:
        'The point falls outside the mainland and overseas: a wrong digit, a forgotten sign, a default value or coordinates in another system.',
      example: 'A latitude of 4.85 instead of 48.85.',
      remedy:
        'Correct the coordinates, or leave them empty when they are unknown and the schema allows it.',
    },
  },
  'coordinates-outside-france/zero': {
    title: 'Null coordinates',
    message: () => 'The coordinates 0, 0 are a point of the Atlantic Ocean',
    action: () => 'Leave the cell empty when the place is unknown, or give the true coordinates',
  },
  'coordinates-outside-france/projected': {
    title: 'Coordinates in metres',
    message: ({ params }) =>
      `The coordinates ${quote(params.point)} are in metres (Lambert 93), not in degrees`,
    action: () => 'Convert to latitude and longitude (WGS 84, EPSG:4326)',
  },
  'distant-coordinates': {
    title: 'Point far from others',
    message: ({ params }) =>
      `The point at latitude and longitude ${quote(params.point)} is about ${say(params.kilometres)} km away from nearly all the others`,
    action: () => 'Check these coordinates on a map',
    explain: {
      cause:
        'Nearly all the points of the file are in the same territory; this one is very far from it.',
      example: 'A facility of Toulouse placed in La Réunion.',
      remedy: 'Check the address, then compute the coordinates of this row again (geocoding).',
    },
  },
};
