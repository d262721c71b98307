import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LineCounter } from './line-counter.ts';

it('counts lines and characters alike whatever the pieces', () => {
  const letter = fc.constantFrom('a', 'é', '€', '\n', '\r', '\r\n');
  fc.assert(
    fc.property(fc.array(letter), fc.array(fc.nat(60)), (letters, cuts) => {
      const text = letters.join('');
      const bytes = Buffer.from(text);
      const counter = new LineCounter();
      let at = 0;
      for (const cut of [...cuts].sort((a, b) => a - b)) {
        const to = Math.min(cut, bytes.length);
        // Pieces hold whole characters, as a decoder gives them.
        const whole = at < to && ((bytes[to] ?? 0) & 0xc0) !== 0x80;
        if (!whole) continue;
        counter.advance(bytes, at, to);
        at = to;
      }
      counter.advance(bytes, at, bytes.length);
      const lines = text.split(/\r\n|\r|\n/);
      expect(counter.line).toBe(lines.length);
      expect(counter.characters).toBe([...(lines.at(-1) ?? '')].length);
    }),
  );
});
