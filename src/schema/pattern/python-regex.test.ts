import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptsBytes } from './automaton.ts';
import { compilePattern, isPatternFault, type Pattern } from './python-regex.ts';

function compiled(source: string): Pattern {
  const pattern = compilePattern(source);
  if (isPatternFault(pattern)) throw new Error(`${source}: ${pattern.problem} at ${pattern.at}`);
  return pattern;
}

describe('compilePattern', () => {
  // Patterns of the shapes that published schemas use, then the corners of the language.
  it.each<[string, readonly string[], readonly string[]]>([
    ['a|b', ['a', 'b'], ['ab', 'ax', 'xb', 'a\n']],
    ['^a|b$', ['a', 'b'], ['ax', 'xb']],
    ['\\d{5}', ['12345'], ['1234', '٣٤٥٦٧', '12345\n']],
    ['^\\w+$', ['été', 'Œuvre_1', '名'], ['a b', 'a-b', '']],
    ['[\\w.]+-[\\w]+', ['a.é-b'], ['a-', 'é b-c']],
    ["^[a-z\\-\\'\\–\\«\\s\\d\\u00C0-\\u00FF]+$", ["l'été – «1"], ['A', 'a_b']],
    [
      '(?:(?:^|,)(^[A-Z]{2}[A-Z0-9]{4,8}$|Non concerné))+$',
      ['FRA68E1', 'Non concerné', 'Non concerné,Non concerné'],
      ['FRA68E1,FRA68E2', 'Non concerné,', ''],
    ],
    [
      '(.*?)((\\d{1,2}:\\d{2})-(\\d{1,2}:\\d{2})|24/7)',
      ['24/7', 'Mo-Fr 8:00-12:00'],
      ['24/7 ', '8:00-12h'],
    ],
    [
      '(?:(?:^|\\|)([A-Z]\\d[a-z]|)\\1+[A-Z]\\d[a-z])+$',
      ['A1b', 'A1bA1bA1b'],
      ['A1', 'A1bB2c', 'A1b|A1b|'],
    ],
    ['^[^|]+(\\|[^|]+)*$', ['a', 'a|b', 'é\n'], ['', 'a|', '|a', 'a||b']],
    [
      "^(Le |L'|)([A-ZÉ])(((-| )[A-ZÉ])|(-| |)[a-zé])*( \\([A-Z][a-z]*\\)|)$",
      ['Le Mans', "L'Étang", 'Aix-En-Provence (Bdr)'],
      ['le Mans', 'Aix--en'],
    ],
    [
      '^(https?)://[^\\s/$.?#].[^\\s]*$',
      ['https://a.fr', 'http://ééé'],
      ['https://a', 'ftp://a.fr', 'https://ab c'],
    ],
    ['^.{3}$', ['abc', 'é😀x', 'a\rb'], ['ab', 'a\nb']],
    ['(?i)oui|non', ['OUI', 'Non'], ['ouinon']],
    ['(?i:é)a', ['Éa', 'éa'], ['éA']],
    ['(?s).', ['\n'], ['']],
    ['(?x) a \\  b # comment', ['a b'], ['ab']],
    ['(?P<y>\\d{2})-(?P=y)', ['12-12'], ['12-13']],
    ['(?<y>\\d)\\1', ['11'], ['12']],
    ['(?#said)a', ['a'], ['(?#said)a']],
    ['a++b', ['aab'], ['b']],
    ['a++a', [], ['aa']],
    ['(?>a|ab)c', ['ac'], ['abc']],
    ['(?=.*\\d)[a-z\\d]+', ['a1', '1'], ['ab']],
    ['(?!00)\\d{2}', ['01'], ['00']],
    ['.(?<=a|bc)', ['a'], ['b']],
    ['..(?<!ab)', ['ac'], ['ab']],
    ['\\bété\\b', ['été'], ['étés']],
    ['(?m)^a$\n^b$', ['a\nb'], ['ab']],
    ['\\Aa\\Z', ['a'], ['a\n']],
    ['[]a]+', [']a'], ['b']],
    ['[^]a]', ['b'], [']', 'a']],
    ['[a-]+', ['a-a'], ['b']],
    ['a{,2}', ['', 'aa'], ['aaa']],
    ['a{x}', ['a{x}'], ['a']],
    ['\\x41\\u00e9\\101\\0', ['AéA\0'], ['A']],
    ['\\p{Lu}\\P{Lu}', ['Éa'], ['ÉA']],
    ['(a*)*b', ['aab', 'b'], ['aa']],
    ['(|a)+', ['', 'aa'], ['b']],
    ['$^', [''], ['a']],
    ['a^b', [], ['ab']],
  ])('%s', (source, matching, others) => {
    const pattern = compiled(source);
    expect(matching.filter((text) => pattern.matches(text) !== true)).toEqual([]);
    expect(others.filter((text) => pattern.matches(text) !== false)).toEqual([]);
  });

  it.each([
    ['', 'empty', 0],
    ['(a', 'unclosed-group', 0],
    ['a)', 'unopened-group', 1],
    ['[a', 'unclosed-set', 0],
    ['[a-', 'unclosed-set', 0],
    ['*a', 'nothing-to-repeat', 0],
    ['a|*', 'nothing-to-repeat', 2],
    ['^*', 'nothing-to-repeat', 0],
    ['{3}', 'nothing-to-repeat', 0],
    ['a**', 'multiple-repeat', 2],
    ['a{2}{3}', 'multiple-repeat', 4],
    ['a{3,2}', 'bad-quantifier', 1],
    ['[z-a]', 'bad-range', 1],
    ['[\\d-z]', 'bad-range', 1],
    ['\\q', 'bad-escape', 0],
    ['a\\', 'bad-escape', 1],
    ['\\u00', 'bad-escape', 0],
    ['\\p{Nope}', 'bad-escape', 0],
    ['\\1', 'unknown-group', 0],
    ['(a\\1)', 'unknown-group', 2],
    ['(?P=x)', 'unknown-group', 0],
    ['(?P<1>a)', 'bad-group', 0],
    ['(?a', 'bad-group', 0],
    ['a(?i)b', 'misplaced-flags', 1],
    ['(a)(?(1)b|c)', 'unsupported', 3],
    ['(a{1000}){1000}', 'too-large', 0],
    ['é(', 'unclosed-group', 1],
    ['('.repeat(20_000), 'too-large', 200],
  ])('%j is a fault: %s', (source, problem, at) => {
    expect(compilePattern(source)).toEqual({ problem, at });
  });

  it.each([
    '^(a+)+$',
    '(a|a)*b',
    '(a|aa)+$',
    '^(\\w+\\s?)*$',
    '(.*)*x',
    '(a*)*\\b',
    '(?=(a+)+$)a*',
  ])('does not hang on %s', (source) => {
    const text = `${'a'.repeat(200)}!`;
    expect(compiled(source).matches(text)).toBe(false);
  });

  it('gives up rather than hang on back-references', () => {
    const pattern = compiled('(a*)(a*)(a*)\\1\\2\\3b');
    expect(pattern.matches('a'.repeat(400))).not.toBe(true);
  });
});

/** Patterns that mean the same here and in JavaScript, `u` flag set. */
function patternSource(extras: readonly string[]): fc.Arbitrary<string> {
  const leaf = fc.constantFrom(
    'a',
    'b',
    'é',
    '😀',
    '1',
    '\\.',
    '.',
    '\\d',
    '[ab]',
    '[^a]',
    '[^é😀-🙏]',
    '[a-cé]',
    '^',
    '$',
    '',
    ...extras,
  );
  const { node } = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.tuple(tie('node'), tie('node')).map(([a, b]) => `(?:${a})(?:${b})`),
      fc.tuple(tie('node'), tie('node')).map(([a, b]) => `(${a}|${b})`),
      fc
        .tuple(tie('node'), fc.constantFrom('*', '+', '?', '*?', '{2}', '{1,3}', '{2,}', '{0,2}?'))
        .map(([a, quantifier]) => `(?:${a})${quantifier}`),
    ),
  }));
  return node.filter((source) => source !== '');
}

const TEXT = fc
  .array(fc.constantFrom('a', 'b', 'c', 'é', '😀', '😂', '1', '.', '\n', '٣'), { maxLength: 8 })
  .map((chars) => chars.join(''));

function reference(source: string): RegExp {
  // `.` is all but the line feed here; the texts hold no other line terminator.
  return new RegExp(`^(?:${source})$`, 'u');
}

describe('against the regular expressions of JavaScript', () => {
  it('automata and the linear matcher agree', () => {
    fc.assert(
      fc.property(
        patternSource([]),
        fc.array(TEXT, { minLength: 5, maxLength: 5 }),
        (source, texts) => {
          const pattern = compiled(source);
          const automaton = pattern.automaton();
          for (const text of texts) {
            const expected = reference(source).test(text);
            expect(pattern.matches(text)).toBe(expected);
            if (automaton === undefined) throw new Error(`no automaton: ${source}`);
            expect(acceptsBytes(automaton, new TextEncoder().encode(text))).toBe(expected);
          }
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('the backtracking matcher agrees', () => {
    const extras = ['(?=a)', '(?!b)', '(?<=a)', '(?<!1)', '(?=.*1)', '(?=$)'];
    fc.assert(
      fc.property(
        patternSource(extras),
        fc.array(TEXT, { minLength: 5, maxLength: 5 }),
        (source, texts) => {
          const pattern = compiled(source);
          for (const text of texts)
            expect(pattern.matches(text)).toBe(reference(source).test(text));
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('what an automaton with Unicode classes accepts, the pattern accepts', () => {
    const source = fc.constantFrom(
      '\\w+',
      '[^\\w]*',
      '\\S+\\s?',
      '(?i)[é-ü]+',
      '\\p{L}*',
      '\\W|\\w',
      '[\\w-]+',
    );
    fc.assert(
      fc.property(source, fc.string({ unit: 'binary', maxLength: 6 }), (pattern, text) => {
        const automaton = compiled(pattern).automaton();
        if (automaton === undefined || LONE_SURROGATE.test(text)) return;
        if (acceptsBytes(automaton, new TextEncoder().encode(text))) {
          expect(compiled(pattern).matches(text)).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

const LONE_SURROGATE = /\p{Cs}/u;

const PUBLISHED = '../shared/reference/schemas';

describe.skipIf(!existsSync(PUBLISHED))('patterns of published schemas', () => {
  it('are all read, and their examples match', () => {
    const missed: string[] = [];
    let patterns = 0;
    for (const folder of readdirSync(PUBLISHED)) {
      const path = `${PUBLISHED}/${folder}/schema.json`;
      if (!existsSync(path)) continue;
      for (const { name, constraints, example } of JSON.parse(readFileSync(path, 'utf8')).fields ??
        []) {
        if (typeof constraints?.pattern !== 'string') continue;
        patterns += 1;
        const matched =
          typeof example !== 'string' ||
          example === '' ||
          compiled(constraints.pattern).matches(example);
        if (matched !== true) missed.push(`${folder} ${name}: ${example}`);
      }
    }
    expect(patterns).toBeGreaterThan(100);
    expect(missed).toEqual([]);
  });
});
