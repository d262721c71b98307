import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast, themeStyle } from './theme.ts';

test('no colour, or none that is one, changes nothing', () => {
  expect([themeStyle(undefined), themeStyle('rouge'), themeStyle('#12')]).toEqual(['', '', '']);
});

test('any colour of an authority can be read, by day and by night', () => {
  const channel = fc.integer({ min: 0, max: 255 });
  fc.assert(
    fc.property(channel, channel, channel, (red, green, blue) => {
      const color = `#${[red, green, blue].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
      const [light, dark] = [...themeStyle(color).matchAll(/--accent:#(..)(..)(..)/g)].map(
        ([, ...parts]) =>
          parts.map((part) => Number.parseInt(part, 16)) as [number, number, number],
      );
      expect(contrast(light ?? [0, 0, 0], [244, 246, 248])).toBeGreaterThanOrEqual(4.5);
      expect(contrast(dark ?? [0, 0, 0], [26, 34, 43])).toBeGreaterThanOrEqual(4.5);
    }),
  );
});
