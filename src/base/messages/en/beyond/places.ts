import type { places as french } from '../../fr/beyond/places.ts';
import { quote } from '../../quoting.ts';
import { say } from '../../say.ts';
import type { FindingText } from '../../text.ts';

export const places: Readonly<Record<keyof typeof french, FindingText>> = {
  'swapped-coordinates': {
    title: 'Latitude and longitude exchanged',
    message: ({ params }) =>
      `Latitude and longitude (${quote(params.point)}) are exchanged: the other way round, the point is in France`,
    action: ({ suggestion, params }) =>
      suggestion === undefined
        ? `Exchange both values${params.other ? ` (the other one is in the column “${quote(params.other)}”)` : ''}`
        : `Exchange both values, here “${quote(suggestion)}”`,
    explain: {
      cause:
        'The latitude stands for the longitude. In mainland France, latitude goes from 41 to 51, longitude from -5 to 10.',
      example: 'A point [48.85, 2.35] where the schema wants longitude first: [2.35, 48.85].',
      remedy: 'Exchange both values, or the names of both columns if every row is concerned.',
    },
  },
  'coordinates-outside-france': {
    title: 'Point outside France',
    message: ({ params }) =>
      `The point at latitude and longitude ${quote(params.point)} is not in France`,
    action: () => 'Check these coordinates on a map',
    explain: {
      cause:
        'The point falls outside the mainland and overseas: a wrong digit, a forgotten sign, a default value or another system of coordinates.',
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
    message: ({ params }) => `${quote(params.point)} are metres (Lambert 93), not degrees`,
    action: () => 'Convert to latitude and longitude (WGS 84, EPSG:4326)',
  },
  'distant-coordinates': {
    title: 'Point far from others',
    message: ({ params }) =>
      `The point at latitude and longitude ${quote(params.point)} is about ${say(params.kilometres)} km away from nearly all the others`,
    action: () => 'Check these coordinates on a map',
    explain: {
      cause:
        'Nearly all the points of the file are in one territory, this one is very far from it.',
      example: 'A facility of Toulouse placed in La Réunion.',
      remedy: 'Check the address and geocode this row again.',
    },
  },
};
