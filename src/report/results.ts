import type { Finding, Level } from '../base/finding.ts';
import { fingerprint } from '../base/fingerprint.ts';
import { blocksOf } from './blocks.ts';
import type { FileReport, ValidationReport } from './report.ts';
import { amount } from './sentences.ts';
import { messageOf, ruleOf, titleOf } from './telling.ts';
import { tellings } from './tellings.ts';
import { shown } from './text/visible.ts';
import type { Words } from './words/words.ts';

/** One line of what a forge shows: a finding, or a whole problem when there are too many. */
export interface Result {
  readonly file: FileReport;
  readonly rule: string;
  readonly level: Level;
  /** The finding, or the first of those that it stands for. */
  readonly finding: Finding;
  /** What is wrong, in one sentence. */
  readonly text: string;
  /** Findings that it stands for. */
  readonly count: number;
  /** The other first ones of its problem. */
  readonly others: readonly Finding[];
  /** The same in every run as long as the cell holds the same, wherever its line moves; unique in a report. */
  readonly fingerprint: string;
}

/**
 * Every finding when all are listed and there are at most `limit`; else one result a problem, the
 * most useful first.
 */
export function resultsOf(
  { files }: ValidationReport,
  words: Words,
  limit: number,
): readonly Result[] {
  const listed = files.reduce((sum, { issues }) => sum + issues.length, 0);
  const all = listed <= limit && files.every(({ truncated }) => !truncated);
  const marks = new Fingerprints();
  const results = files.flatMap((file) =>
    all ? single(file, words, marks) : gathered(file, words, marks),
  );
  return results.slice(0, limit);
}

function single(file: FileReport, words: Words, marks: Fingerprints): readonly Result[] {
  return file.issues.map((finding) => {
    const said = messageOf(finding, words.lang);
    const text = finding.field === undefined ? said : `${finding.field}${words.colon} ${said}`;
    return {
      file,
      rule: ruleOf(finding),
      level: finding.level,
      finding,
      text: shown(text, TEXT),
      count: 1,
      others: [],
      fingerprint: marks.of(file, finding, finding.value ?? ''),
    };
  });
}

function gathered(file: FileReport, words: Words, marks: Fingerprints): readonly Result[] {
  return blocksOf(file).map((block) => {
    const { speaker, field, level, count, samples } = block;
    const subject = field ?? titleOf(speaker, words.lang);
    const counted = amount(block, words);
    const said = `${subject}${words.colon} ${tellings(block, words).join(', ')}`;
    return {
      file,
      rule: ruleOf(speaker),
      level,
      finding: speaker,
      text: shown(counted === '' ? said : `${said} (${counted})`, TEXT),
      count,
      others: samples.slice(1),
      fingerprint: marks.of(file, speaker, '*', speaker.reason ?? '', speaker.cause ?? ''),
    };
  });
}

const TEXT = 1000;

/** Findings that nothing tells apart are numbered in the order of the file. */
class Fingerprints {
  readonly #seen = new Map<string, number>();

  of(file: FileReport, finding: Finding, ...distinct: readonly string[]): string {
    const where = finding.field ?? String(finding.column ?? '');
    const base = fingerprint(posixPath(file.path), ruleOf(finding), where, ...distinct);
    const rank = (this.#seen.get(base) ?? 0) + 1;
    this.#seen.set(base, rank);
    return rank === 1 ? base : fingerprint(base, String(rank));
  }
}

/** A path as forges write it: forward slashes, no `./`. */
export function posixPath(path: string): string {
  const forward = path.replaceAll('\\', '/');
  return forward.replace(/^(\.\/)+/, '');
}

/**
 * A path as a URI, relative when the path is. Standard input, which has none, is called `stdin`.
 */
export function uriOf(path: string): string {
  if (path === '-') return 'stdin';
  if (/^https?:\/\//i.test(path)) return path;
  const posix = posixPath(path);
  const encoded = posix
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  if (/^[a-z]:\//i.test(posix)) return `file:///${posix.slice(0, 2)}${encoded.slice(4)}`;
  return posix.startsWith('/') ? `file://${encoded}` : encoded;
}
