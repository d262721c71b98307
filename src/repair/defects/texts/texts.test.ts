import { describe, expect, it } from 'vitest';
import { TEXT_DEFECTS } from './index.ts';
import type { TextFacts } from './text-defect.ts';

describe.each(TEXT_DEFECTS)('$id', ({ mender, examples }) => {
  const facts: TextFacts = {
    encoding: 'utf-8',
    undecoded: 0,
    mangled: 0,
    quoteFaults: 0,
    ragged: 0,
    rows: 0,
    oddTexts: [],
    columns: [],
    delimiter: examples.delimiter ?? ';',
    sample: [],
  };
  const mend = (line: string | Uint8Array): string =>
    Buffer.from(
      mender(facts).mend(typeof line === 'string' ? new TextEncoder().encode(line) : line),
    ).toString();

  it.each(examples.mended)('mends %j', (line, mended) => {
    expect(mend(line)).toBe(mended);
  });

  it.each(examples.untouched)('leaves %j', (line) => {
    expect(mend(line)).toBe(line);
  });
});
