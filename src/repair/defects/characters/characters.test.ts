import { describe, expect, it } from 'vitest';
import { CHARACTER_DEFECTS } from './index.ts';

describe.each(CHARACTER_DEFECTS)('$id', ({ mend, examples }) => {
  it.each(examples.mended)('mends %j', (text, mended) => {
    expect(mend(text)).toBe(mended);
    expect(mend(mended)).toBe(mended);
  });

  it.each(examples.untouched)('leaves %j', (text) => {
    expect(mend(text)).toBe(text);
  });
});
