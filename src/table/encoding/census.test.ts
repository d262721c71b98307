import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../adapters/memory-source.ts';
import { censusOf, takeCensus } from './census.ts';

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('census', () => {
  it.each([
    [Buffer.from('plain'), 0, 0],
    [Buffer.from('été ’'), 3, 0],
    [latin1('\xe9t\xe9'), 0, 2],
    [Buffer.concat([Buffer.from('é'), latin1('\xe9 ')]), 1, 1],
    [latin1('\xe2\x82'), 0, 2],
  ])('%j: %i sequences, %i strays', (bytes, sequences, strays) => {
    expect(censusOf(bytes, true)).toMatchObject({ sequences, strays });
  });

  it('waits for the rest of what is cut', () => {
    expect(censusOf(latin1('a\xe2\x82'), false)).toMatchObject({ sequences: 0, strays: 0 });
  });

  it('is the same whatever the pieces', async () => {
    const piece = fc.constantFrom('a', 'é', '€', '\xe9', '\x82', '😀');
    await fc.assert(
      fc.asyncProperty(fc.array(piece), fc.integer({ min: 1, max: 7 }), async (pieces, chunk) => {
        const bytes = Buffer.concat(
          pieces.map((each) =>
            each === '\xe9' || each === '\x82' ? latin1(each) : Buffer.from(each),
          ),
        );
        const { sequences, strays } = censusOf(bytes, true);
        const source = memorySource('t', bytes, { chunk, late: true });
        expect(await takeCensus(source.open())).toMatchObject({ sequences, strays });
      }),
    );
  });

  it('stops early when nothing can make it UTF-8', async () => {
    const source = memorySource('t', Buffer.alloc(4_000_000, latin1('r\xe9gion;')));
    expect((await takeCensus(source.open())).strays).toBeLessThan(100_000);
  });
});
