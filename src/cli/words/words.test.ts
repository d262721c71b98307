import { describe, expect, it } from 'vitest';
import { schemaWords } from '../schemas/words/index.ts';
import { loadWords } from './index.ts';
import { runWordsOf } from './run-words.ts';

/** Every text that is no function, wherever it is. */
function textsOf(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  if (words === null || typeof words !== 'object') return [];
  return Object.values(words).flatMap(textsOf);
}

const [fr, en] = [await loadWords('fr'), await loadWords('en')];

describe('what the command line says', () => {
  const told = [...textsOf(fr), ...textsOf(runWordsOf('fr')), ...textsOf(schemaWords('fr'))];

  it.each(told)('keeps to French typography: %s', (text) => {
    expect(text).not.toMatch(/[^\u00a0]»|«[^\u00a0]| [:;!?](?:\s|$)|\p{L}'\p{L}/u);
  });

  it('says in English all that it says in French', () => {
    const { headings: _own, ...french } = fr;
    const { headings: _translated, ...english } = en;
    expect(textsOf(english)).toHaveLength(textsOf(french).length);
    expect(Object.keys(schemaWords('en'))).toEqual(Object.keys(schemaWords('fr')));
  });
});
