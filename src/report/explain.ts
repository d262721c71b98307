import { CODES, type Code, isCode, type Layer, levelOf } from '../base/codes.ts';
import type { Param } from '../base/finding.ts';
import type { FindingText, Lang } from '../base/messages/text.ts';
import { errorWording, variantsOf, wordingOf } from '../base/messages/wording.ts';
import { currentCode } from './former-codes.ts';
import type { ReportView } from './report.ts';
import { Paint } from './terminal/paint.ts';
import { wordsOf } from './words/index.ts';
import type { Words } from './words/words.ts';

/**
 * True for what `explainCode` knows: a code, by its former names too; a finer rule of it as reports
 * write it (`custom-check-error/siret`); a check by its name alone; or the code of an error. The
 * texts of the language have to be loaded.
 */
export function isExplained(code: string, lang: Lang): boolean {
  const current = currentCode(code);
  return (
    isCode(current) ||
    ruleText(current, lang) !== undefined ||
    errorWording(current, lang) !== undefined
  );
}

/** Names that a mistyped one may have meant: codes, and checks by their name alone. */
export function explainedNames(lang: Lang): readonly string[] {
  const checks = variantsOf('custom-check-error', lang).map(([key]) => key.split('/')[1] ?? key);
  return [...Object.keys(CODES), ...new Set(checks)];
}

/** The page about a code: name, level, cause, example, remedy, particular cases. */
export function explainCode(code: string, view: ReportView): string {
  const words = wordsOf(view.lang);
  const paint = new Paint(view);
  const current = currentCode(code);
  if (isCode(current)) return page(codeLines(current, words, paint));
  const rule = ruleText(current, view.lang);
  if (rule !== undefined) return page(ruleLines(...rule, words, paint));
  return page(errorLines(current, words, paint));
}

/** Every code with its name, by what it is about; then what the marks mean. */
export function listCodes(view: ReportView): string {
  const words = wordsOf(view.lang);
  const paint = new Paint(view);
  const codes = Object.keys(CODES).filter(isCode);
  const longest = Math.max(...codes.map(({ length }) => length));
  const layers = [...new Set(codes.map((code) => CODES[code].layer))];
  const sections = layers.map((layer) => {
    const some = codes.filter((code) => CODES[code].layer === layer);
    return [
      ...paint.under(capitalised(words.layer[layer]), 'strong'),
      ...some.flatMap((code) => {
        const title = wordingOf({ code }, view.lang)?.title ?? '';
        return paint.marked(levelOf(code), `${code.padEnd(longest)}  ${title}`, 'plain');
      }),
      '',
    ];
  });
  const marks = (['error', 'warning', 'info'] as const).flatMap((level) =>
    paint.marked(level, words.level[level], 'quiet'),
  );
  return page([...sections.flat(), ...marks, '', ...paint.under(words.explain.listEnd)]);
}

/** `--ignore` is about the findings of a file. */
const NOT_OF_FILES: ReadonlySet<Layer> = new Set(['metadata', 'licence']);

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function page(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}

function codeLines(code: Code, words: Words, paint: Paint): readonly string[] {
  const { level, layer } = CODES[code];
  const text = wordingOf({ code }, words.lang);
  const { explain } = words;
  const facts = [
    `${explain.level} ${words.level[level]}`,
    `${explain.where} ${words.layer[layer]}`,
    ...(level === 'error' || NOT_OF_FILES.has(layer) ? [] : [`${explain.ignorable} ${code}`]),
  ];
  const variants = variantsOf(code, words.lang);
  return [
    ...paint.marked(level, text === undefined ? code : `${code} — ${text.title}`),
    ...facts.flatMap((fact) => paint.under(fact, 'quiet')),
    ...explained(text, words, paint),
    ...(variants.length === 0 ? [] : ['', ...paint.under(explain.related, 'strong')]),
    ...variants.flatMap(([key, variant]) => paint.under(`${key} — ${variant.title}`)),
  ];
}

function explained(text: FindingText | undefined, words: Words, paint: Paint): readonly string[] {
  const { explain } = words;
  if (text?.explain === undefined) return ['', ...paint.under(explain.noPage)];
  const { cause, example, remedy } = text.explain;
  return [
    ['', ...paint.under(cause, 'plain', `${explain.cause} `)],
    ['', ...paint.under(example, 'plain', `${explain.example} `)],
    ['', ...paint.under(remedy, 'action', `${explain.remedy} `)],
  ].flat();
}

function ruleText(rule: string, lang: Lang): readonly [string, FindingText] | undefined {
  const [code = ''] = rule.split('/');
  const ofCode = isCode(code) ? variantsOf(code, lang) : variantsOf('custom-check-error', lang);
  const key = isCode(code) ? rule : `custom-check-error/${rule}`;
  return ofCode.find(([one]) => one === key);
}

/** A rule without a page of its own is told as it would be of some cell, then by the page above it. */
function ruleLines(key: string, text: FindingText, words: Words, paint: Paint): readonly string[] {
  const level = levelOf(key.split('/')[0] ?? key);
  const title = paint.marked(level, `${key} — ${text.title}`);
  if (text.explain !== undefined) return [...title, ...explained(text, words, paint)];
  const params = key.startsWith('constraint-error/') ? anyText : anything;
  const some = { code: key, level, value: '…', field: '…', column: 1, params };
  const said = unknown(text.action(some));
  const action = /«\s*»|“”/.test(said) ? unknown(text.action({ ...some, suggestion: '…' })) : said;
  return [
    ...title,
    '',
    ...paint.under(unknown(text.message(some))),
    ...paint.under(action, 'action', '→ '),
    ...explained(pageAbove(key, words.lang), words, paint),
  ];
}

/** `custom-check-error/siret` for `custom-check-error/siret/checksum`; else its code. */
function pageAbove(key: string, lang: Lang): FindingText | undefined {
  const [code = '', ...parts] = key.split('/');
  const variants = new Map(variantsOf(code, lang));
  for (let kept = parts.length - 1; kept > 0; kept--) {
    const above = variants.get([code, ...parts.slice(0, kept)].join('/'));
    if (above?.explain !== undefined) return above;
  }
  return wordingOf({ code }, lang);
}

/** Stands for each parameter of what has not happened. */
const anything = new Proxy<Record<string, Param>>({}, { get: () => '…' });
const anyText = new Proxy<Record<string, Param>>(
  {},
  { get: (_none, name) => (name === 'type' ? 'string' : '…') },
);

/** What stands for a number is none. */
const unknown = (sentence: string): string => sentence.replaceAll('NaN', '…');

function errorLines(code: string, words: Words, paint: Paint): readonly string[] {
  const text = errorWording(code, words.lang);
  if (text === undefined) return paint.marked('error', code);
  const action = unknown(text.action(anything));
  return [
    ...paint.marked('error', code),
    '',
    ...paint.under(unknown(text.message(anything))),
    ...(action === '' ? [] : paint.under(action, 'action', '→ ')),
  ];
}
