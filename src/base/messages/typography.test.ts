import { describe, expect, it } from 'vitest';
import type { Param } from '../finding.ts';
import { findingTexts as english, errorTexts as englishErrors } from './en/index.ts';
import { findingTexts as french, errorTexts as frenchErrors } from './fr/index.ts';
import type { ErrorText, FindingText } from './text.ts';

/** Stands for each parameter. */
const anything = new Proxy<Record<string, Param>>({}, { get: () => '…' });
const finding = { level: 'error', value: '…', field: '…', column: 1, suggestion: '…' } as const;

function sentencesOf(key: string, text: FindingText): readonly string[] {
  const some = { code: key, ...finding, params: anything };
  const { suggestion: _none, ...bare } = some;
  return [
    text.message(some),
    text.message(bare),
    ...[some, bare].flatMap((one) => [
      text.action(one),
      text.action({ ...one, count: 3 }),
      text.action({ ...one, count: 3, corrections: 'each' }),
      text.action({ ...one, count: 3, corrections: 'some' }),
    ]),
  ];
}

const errorSentences = ({ message, action }: ErrorText): readonly string[] =>
  [message(anything), action(anything)].filter((sentence) => sentence !== '');

const pageOf = ({ explain }: FindingText): readonly string[] =>
  explain === undefined ? [] : [explain.cause, explain.example, explain.remedy];

type Key = readonly [key: string, sentences: readonly string[], pages: readonly string[]];

function keys(
  findings: Readonly<Record<string, FindingText>>,
  errors: Readonly<Record<string, ErrorText>>,
): readonly Key[] {
  return [
    ...Object.entries(findings).map(
      ([key, text]): Key => [key, [text.title, ...sentencesOf(key, text)], pageOf(text)],
    ),
    ...Object.entries(errors).map(([key, text]): Key => [key, errorSentences(text), []]),
  ];
}

describe.each([
  ['fr', keys(french, frenchErrors)],
  ['en', keys(english, englishErrors)],
] as const)('%s', (lang, all) => {
  it.each(all)('%s', (_key, sentences, pages) => {
    for (const sentence of [...sentences, ...pages]) {
      expect(sentence).not.toMatch(/\bundefined\b|\bnull\b|\[object| {2}/);
      // Plain spaces where French wants no-break ones; typewriter apostrophes.
      if (lang === 'fr')
        expect(sentence).not.toMatch(/[^\u00a0]»|«[^\u00a0]| [:;!?](?:\s|$)|\p{L}'\p{L}/u);
      else expect(sentence).not.toMatch(/[«»]|\s[:;!?](?:\s|$)|\p{L}'\p{L}/u);
    }
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[^\s\p{Ll}]|^odc\b/u);
      expect(sentence).not.toMatch(/[^.]\.$/);
    }
    for (const sentence of pages) expect(sentence).toMatch(/\.$/);
  });
});
