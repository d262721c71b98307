import { describe, expect, it } from 'vitest';
import { schemaWords } from '../schemas/words/index.ts';
import { wordsOf } from './index.ts';

/** Every text that is no function, wherever it is. */
function textsOf(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  if (words === null || typeof words !== 'object') return [];
  return Object.values(words).flatMap(textsOf);
}

describe('what the command line says', () => {
  const french = [...textsOf(wordsOf('fr')), ...textsOf(schemaWords('fr'))];

  it.each(french)('keeps to French typography: %s', (text) => {
    expect(text).not.toMatch(/[^\u00a0]»|«[^\u00a0]| [:;!?](?:\s|$)|\p{L}'\p{L}/u);
  });

  it('says in English all that it says in French', () => {
    const { headings: _own, ...fr } = wordsOf('fr');
    const { headings: _translated, ...en } = wordsOf('en');
    expect(textsOf(en)).toHaveLength(textsOf(fr).length);
    expect(Object.keys(schemaWords('en'))).toEqual(Object.keys(schemaWords('fr')));
  });
});
