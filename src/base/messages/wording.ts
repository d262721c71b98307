import type { Finding, Param } from '../finding.ts';
import type { NoteTexts } from './notes.ts';
import type { ErrorText, ErrorTexts, FindingText, FindingTexts, Lang } from './text.ts';

interface LanguageTexts {
  readonly findingTexts: FindingTexts;
  readonly errorTexts: ErrorTexts;
  readonly noteTexts: NoteTexts;
}

const loaded = new Map<Lang, LanguageTexts>();

/** Loads the texts of one language, without which nothing can be worded. The other one costs nothing. */
export async function loadWording(lang: Lang): Promise<void> {
  if (loaded.has(lang)) return;
  loaded.set(lang, await (lang === 'en' ? import('./en/index.ts') : import('./fr/index.ts')));
}

function textsOf(lang: Lang): LanguageTexts {
  const texts = loaded.get(lang);
  if (texts === undefined) throw new Error(`the texts of ${lang} were not loaded`);
  return texts;
}

type Kind = Pick<Finding, 'code' | 'check' | 'constraint' | 'reason'>;

/** Keys that may word a finding, the most precise first. */
function keysOf({ code, check, constraint, reason }: Kind): string[] {
  const keys: string[] = [];
  if (check !== undefined && reason !== undefined) keys.push(`${code}/${check}/${reason}`);
  if (check !== undefined) keys.push(`${code}/${check}`);
  if (constraint !== undefined) keys.push(`${code}/${constraint}`);
  if (reason !== undefined) keys.push(`${code}/${reason}`);
  return [...keys, code];
}

/** The texts of a finding; `undefined` for a code that has none (a test forbids it). */
export function wordingOf(finding: Kind, lang: Lang): FindingText | undefined {
  const texts = textsOf(lang).findingTexts;
  const key = keysOf(finding).find((known) => Object.hasOwn(texts, known));
  return key === undefined ? undefined : texts[key];
}

/** The texts of an error, by the code that it carries. */
export function errorWording(code: string, lang: Lang): ErrorText | undefined {
  const texts = textsOf(lang).errorTexts;
  return Object.hasOwn(texts, code) ? texts[code] : undefined;
}

/** The finer texts of a code, by their key: `code/check`, `code/constraint`, `code/reason`… */
export function variantsOf(code: string, lang: Lang): readonly (readonly [string, FindingText])[] {
  const texts = Object.entries(textsOf(lang).findingTexts);
  return texts.filter(([key]) => key.startsWith(`${code}/`));
}

/** The sentence of a note (a fact, a convention, a reason), by its code. */
export function noteWording(
  code: string,
  params: Readonly<Record<string, Param>>,
  lang: Lang,
): string | undefined {
  return textsOf(lang).noteTexts[code]?.(params);
}
