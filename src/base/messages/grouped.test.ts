import { describe, expect, it } from 'vitest';
import { grouped } from './grouped.ts';

describe('grouped', () => {
  it.each([0, 7, 999, 1000, 12345, 1234567, -1234])('%i is written as Intl does', (value) => {
    expect(grouped(value, '\u202f')).toBe(new Intl.NumberFormat('fr').format(value));
    expect(grouped(value, ',')).toBe(new Intl.NumberFormat('en').format(value));
  });
});
