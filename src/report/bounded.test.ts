import { describe, expect, it } from 'vitest';
import { Bounded } from './bounded.ts';

describe('Bounded', () => {
  it('counts bytes, refuses whole parts, and all that follows', () => {
    const page = new Bounded(5);
    expect(page.add('éé')).toBe(true);
    expect(page.add('é')).toBe(false);
    expect(page.add('a')).toBe(false);
    page.close('fin');
    expect(page.text()).toBe('ééfin');
  });
});
