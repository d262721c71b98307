import type { Param } from '../../base/finding.ts';
import type { Lang } from '../../base/messages/text.ts';
import { noteWording, wordingOf } from '../../base/messages/wording.ts';
import type { DatasetOutcome } from '../../build/build-dataset.ts';
import type { BuildCheck } from '../../metadata/record.ts';
import type { Context } from '../context.ts';
import { failureText } from '../failure.ts';
import type { Screen } from '../terminal.ts';
import { buildWords } from './words/index.ts';

type Status = DatasetOutcome['status'];
type Note = { readonly code: string; readonly params: Readonly<Record<string, Param>> };

const SIGNS: Readonly<Record<Status, readonly [unicode: string, plain: string, color: string]>> = {
  built: ['✔', '+', '\u001b[32m'],
  unchanged: ['–', '-', '\u001b[2m'],
  held: ['▲', '!', '\u001b[33m'],
  failed: ['✖', 'x', '\u001b[31m'],
};

/** What became of each dataset, why, and what to do. */
export function buildText(outcomes: readonly DatasetOutcome[], context: Context): string {
  const words = buildWords(context.lang);
  const blocks = outcomes.flatMap((outcome) => block(outcome, context));
  const summary = outcomes.length > 1 ? ['', words.summary(countOf(outcomes))] : [];
  const isLacking = outcomes.some((outcome) => lacking(outcome).length > 0);
  return `${[...blocks, ...summary, ...(isLacking ? ['', words.lacking] : [])].join('\n')}\n`;
}

function block(outcome: DatasetOutcome, context: Context): string[] {
  const { lang, out } = context;
  const words = buildWords(lang);
  const { status, id, folder, rows, files, holds, notes, error } = outcome;
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const facts = { id, folder, rows, files: files.length, bytes };
  const arrow = out.unicode ? '→' : '->';
  const isComparison = holds.some(({ gate }) => gate === 'comparison');
  return [
    `${sign(status, out)} ${words.headline(status, facts)}`,
    ...holds.flatMap((hold) => [
      `  - ${said(hold, lang)}`,
      ...actionOf(hold, lang).map((action) => `    ${arrow} ${action}`),
    ]),
    ...(isComparison ? [`    ${arrow} ${words.accept(id)}`] : []),
    ...notes.map((note) => `  - ${said(note, lang)}`),
    ...lacking(outcome).map((check) => `  ! ${checkSentence(check, lang)}`),
    ...(error === undefined ? [] : [indented(failureText(error, lang, out))]),
  ];
}

function sign(status: Status, { unicode, color }: Screen): string {
  const [sharp, plain, start] = SIGNS[status];
  const mark = unicode ? sharp : plain;
  return color ? `${start}${mark}\u001b[0m` : mark;
}

function said({ code, params }: Note, lang: Lang): string {
  return noteWording(code, params, lang) ?? code;
}

function actionOf({ code, params }: Note, lang: Lang): string[] {
  const action = noteWording(`${code}/action`, params, lang);
  return action === undefined ? [] : [action];
}

/** What a dataset that is built lacks before it can be published. */
function lacking({ status, checks }: DatasetOutcome): readonly BuildCheck[] {
  return status === 'built' ? checks.filter(({ ok }) => !ok) : [];
}

function checkSentence({ reason = '', params = {} }: BuildCheck, lang: Lang): string {
  const note = noteWording(reason, params, lang);
  if (note !== undefined) return note;
  const [code = '', variant] = reason.split('/');
  const finding = {
    code,
    level: 'error' as const,
    ...(variant === undefined ? {} : { reason: variant }),
    params,
  };
  return wordingOf(finding, lang)?.message(finding) ?? reason;
}

function indented(text: string): string {
  return text.trimEnd().replace(/^/gm, '  ');
}

function countOf(outcomes: readonly DatasetOutcome[]): Record<Status, number> {
  const counts = { built: 0, unchanged: 0, held: 0, failed: 0 };
  for (const { status } of outcomes) counts[status] += 1;
  return counts;
}
