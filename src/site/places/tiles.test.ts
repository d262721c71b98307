import { expect, test } from 'vitest';
import { tileMention } from './tiles.ts';

test.each([
  ['https://data.geopf.fr/wmts?x={x}&y={y}&z={z}', '© IGN – Géoplateforme'],
  [
    'https://{s}.tile.openstreetmap.fr/osmfr/{z}/{x}/{y}.png',
    '© les contributeurs d’OpenStreetMap',
  ],
  ['https://tuiles.example.org/{z}/{x}/{y}.png', '© tuiles.example.org'],
  ['https://openstreetmap.org.example.org/{z}/{x}/{y}.png', '© openstreetmap.org.example.org'],
])('%s is credited %s', (template, expected) => {
  expect(tileMention(template)).toBe(expected);
});
