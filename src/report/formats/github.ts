import { type Block, blocksOf, byUse } from '../blocks.ts';
import { lineOf, places } from '../places.ts';
import type { FileReport, Reporter } from '../report.ts';
import { posixPath } from '../results.ts';
import { amount, overall, STANDING_MARKS, standing, verdict, whereOf } from '../sentences.ts';
import { actionOf, failureOf, titleOf } from '../telling.ts';
import { tellings } from '../tellings.ts';
import { pathShown, shown } from '../text/visible.ts';
import { wordsOf } from '../words/index.ts';
import type { Words } from '../words/words.ts';

/** GitHub shows 10 errors and 10 warnings of a step, and drops the others without a word. */
const SHOWN = 10;

type Kind = 'error' | 'warning';

interface Annotation {
  readonly kind: Kind;
  readonly file: string;
  readonly line: number | undefined;
  readonly title: string;
  readonly message: string;
  /** Findings that it stands for. */
  readonly count: number;
}

/** Workflow commands: the most useful problems as annotations, then the verdict in the log. */
export const github: Reporter = {
  id: 'github',
  render({ files, ...report }, { lang }) {
    const words = wordsOf(lang);
    const annotations = [
      ...files.flatMap((file) =>
        file.error === undefined ? [] : [failure(file, file.error, words)],
      ),
      ...problems(files, words),
    ];
    const lines = [
      ...capped(annotations, 'error', words),
      ...capped(annotations, 'warning', words),
      ...files.map((file) => logLine(file, words)),
      ...(files.length > 1 ? [overall({ files, ...report }, words)] : []),
    ];
    return `${lines.join('\n')}\n`;
  },
};

function failure(
  { path }: FileReport,
  error: NonNullable<FileReport['error']>,
  words: Words,
): Annotation {
  const { message, action } = failureOf(error, words.lang);
  return {
    kind: 'error',
    file: posixPath(path),
    line: undefined,
    title: words.unreadable,
    message: join([message, action]),
    count: 1,
  };
}

/** Of all files together, the most useful first. */
function problems(files: readonly FileReport[], words: Words): readonly Annotation[] {
  const blocks = files.flatMap((file) =>
    blocksOf(file).map((block) => ({ block, file: posixPath(file.path) })),
  );
  blocks.sort((a, b) => byUse(a.block, b.block));
  return blocks.flatMap(({ block, file }) =>
    block.level === 'info' ? [] : [annotation(block, block.level, file, words)],
  );
}

function annotation(block: Block, kind: Kind, file: string, words: Words): Annotation {
  const where = whereOf(block, words);
  const title = titleOf(block.speaker, words.lang);
  const count = amount(block, words);
  const seen = block.unit === 'column' ? '' : places(block, words);
  const [first = '', ...others] = tellings(block, words);
  const told = count === '' ? first : `${count}${words.colon} ${first}`;
  return {
    kind,
    file,
    line: lineOf(block.speaker),
    title: shown(where === '' ? title : `${where} — ${title}`, 200),
    message: join([told, ...others, seen, actionOf(block.speaker, words.lang)]),
    count: block.groups.reduce((sum, group) => sum + group.count, 0),
  };
}

/** Each sentence on its own line. */
function join(sentences: readonly string[]): string {
  const told = sentences.filter((sentence) => sentence !== '');
  return told.map((sentence) => shown(sentence, 500)).join('\n');
}

/** All when they are ten; else nine, the most useful of every file first, and how many are left. */
function capped(all: readonly Annotation[], kind: Kind, words: Words): readonly string[] {
  const some = all.filter((annotation) => annotation.kind === kind);
  if (some.length <= SHOWN) return some.map(command);
  const kept = some.slice(0, SHOWN - 1);
  const left = some.slice(SHOWN - 1).reduce((sum, { count }) => sum + count, 0);
  return [...kept.map(command), `::${kind} title=odc::${data(words.moreFindings(left))}`];
}

function command({ kind, file, line, title, message }: Annotation): string {
  const properties = [
    `file=${property(file)}`,
    ...(line === undefined ? [] : [`line=${line}`]),
    `title=${property(title)}`,
  ];
  return `::${kind} ${properties.join(',')}::${data(message)}`;
}

/** Escapes of `@actions/core`: a percent sign first. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function logLine(file: FileReport, words: Words): string {
  const mark = STANDING_MARKS[standing(file)];
  return `${mark} ${pathShown(file.path)}${words.colon} ${verdict(file, words)}`;
}
