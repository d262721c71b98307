import { CODES, isCode, levelOf } from '../base/codes.ts';
import type { Param } from '../base/finding.ts';
import type { FindingText, Lang } from '../base/messages/text.ts';
import { errorWording, variantsOf, wordingOf } from '../base/messages/wording.ts';
import type { ReportView } from './report.ts';
import { Paint } from './terminal/paint.ts';
import { wordsOf } from './words/index.ts';
import type { Words } from './words/words.ts';

/**
 * True for what `explainCode` knows: a code, a finer rule of it as reports write it
 * (`custom-check-error/siret`), a check by its name alone, or the code of an error.
 */
export function isExplained(code: string): boolean {
  return (
    isCode(code) || ruleText(code, 'fr') !== undefined || errorWording(code, 'fr') !== undefined
  );
}

/** The page about a code: name, level, cause, example, remedy, particular cases. */
export function explainCode(code: string, view: ReportView): string {
  const words = wordsOf(view.lang);
  const paint = new Paint(view);
  if (isCode(code)) return page([...codeLines(code, words, paint)]);
  const rule = ruleText(code, view.lang);
  if (rule !== undefined) return page(ruleLines(...rule, words, paint));
  return page(errorLines(code, words, paint));
}

/** Every code with its name, by what it is about. */
export function listCodes(view: ReportView): string {
  const words = wordsOf(view.lang);
  const paint = new Paint(view);
  const codes = Object.keys(CODES).filter(isCode);
  const longest = Math.max(...codes.map(({ length }) => length));
  const layers = [...new Set(codes.map((code) => CODES[code].layer))];
  const sections = layers.map((layer) => {
    const some = codes.filter((code) => CODES[code].layer === layer);
    return [
      ...paint.under(words.layer[layer], 'strong'),
      ...some.flatMap((code) => {
        const title = wordingOf({ code }, view.lang)?.title ?? '';
        return paint.marked(levelOf(code), `${code.padEnd(longest)}  ${title}`, 'plain');
      }),
    ];
  });
  return page(sections.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines])));
}

function page(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}

function codeLines(code: keyof typeof CODES, words: Words, paint: Paint): readonly string[] {
  const { level, layer } = CODES[code];
  const text = wordingOf({ code }, words.lang);
  const { explain } = words;
  const facts = [
    `${explain.level} ${words.level[level]}`,
    `${explain.where} ${words.layer[layer]}`,
    ...(level === 'error' ? [] : [`${explain.ignorable} ${code}`]),
  ];
  const variants = variantsOf(code, words.lang);
  return [
    ...paint.marked(level, text === undefined ? code : `${code} — ${text.title}`),
    ...paint.under(facts.join(' · '), 'quiet'),
    ...explained(text, words, paint),
    ...(variants.length === 0 ? [] : ['', ...paint.under(explain.related, 'strong')]),
    ...variants.flatMap(([key, variant]) => paint.under(variant.title, 'plain', `${key} — `)),
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

function ruleLines(key: string, text: FindingText, words: Words, paint: Paint): readonly string[] {
  const [code = ''] = key.split('/');
  const own = text.explain === undefined ? wordingOf({ code }, words.lang) : text;
  return [
    ...paint.marked(levelOf(code), `${key} — ${text.title}`),
    ...explained(own, words, paint),
  ];
}

/** Stands for each parameter of an error that has not happened. */
const anything = new Proxy<Record<string, Param>>({}, { get: () => '…' });

function errorLines(code: string, words: Words, paint: Paint): readonly string[] {
  const text = errorWording(code, words.lang);
  if (text === undefined) return paint.marked('error', code);
  return [
    ...paint.marked('error', code),
    '',
    ...paint.under(text.message(anything)),
    ...paint.under(text.action(anything), 'action', '→ '),
  ];
}
