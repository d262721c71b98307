import { type Block, blocksFor } from '../blocks.ts';
import { IssueIndex } from '../issue-index.ts';
import type { FileReport, Reporter, ReportView, ValidationReport } from '../report.ts';
import { isSound, overall, readAs, standing, verdict } from '../sentences.ts';
import { failureOf } from '../telling.ts';
import { blockLines, headingLine } from '../terminal/block-lines.ts';
import { type Fitted, fitting, type Ways } from '../terminal/fitting.ts';
import { Paint } from '../terminal/paint.ts';
import { seeAllCommand } from '../terminal/see-all.ts';
import { pathShown, shown } from '../text/visible.ts';
import { textWidth } from '../text/width.ts';
import { wordsOf } from '../words/index.ts';
import type { Words } from '../words/words.ts';

/** Lines taken where no terminal says how many it has. */
const LINES = 40;
const FEWEST = 12;
/** Asked for details, a screen is no limit; this still is one. */
const VERBOSE = 500;
/** With details, lines of one problem. */
const BLOCK = 10;
const PLACES = 100;
const PATH = 60;

/**
 * For a person at a terminal: the verdict first, then one block a problem, never more than a
 * screen unless details are asked for.
 */
export const pretty: Reporter = {
  id: 'pretty',
  tells: ({ files }, view) =>
    files.some((file) => file.error !== undefined || blocksFor(file, view).length > 0),
  render: (report, view) => `${new Page(report, view).lines().join('\n')}\n`,
};

class Page {
  readonly #report: ValidationReport;
  readonly #view: ReportView;
  readonly #words: Words;
  readonly #paint: Paint;
  /** Lines that the screen holds above the prompt. */
  readonly #room: number;
  readonly #command: string;
  /** Lines for `… et 12 autres problèmes` and for the command that shows them. */
  readonly #rest: number;

  constructor(report: ValidationReport, view: ReportView) {
    this.#report = report;
    this.#view = view;
    this.#words = wordsOf(view.lang);
    this.#paint = new Paint(view);
    this.#room = view.verbose ? VERBOSE : Math.max(FEWEST, view.height ?? LINES) - 1;
    this.#command = seeAllCommand(report, view, this.#words);
    const more = this.#paint.under(`${this.#words.more(1000, 1000)}. ${this.#words.seeAll}`).length;
    this.#rest = 1 + more + Math.ceil((textWidth(this.#command) + 2) / this.#paint.width);
  }

  lines(): readonly string[] {
    const [file, ...others] = this.#report.files;
    if (file === undefined) return this.#paint.marked('warning', this.#words.noFile);
    return others.length === 0 ? this.#one(file) : this.#several();
  }

  /** With all samples when every problem fits so; else with fewer, for the sake of more problems. */
  #one(file: FileReport): readonly string[] {
    const head = [...this.#verdict(file), ...this.#readAs(file)];
    const blocks = this.#blocksOf(file);
    const room = this.#room - head.length;
    const fitted = (places: number): Fitted =>
      fitting(blocks, room, this.#rest, this.#ways(this.#paint, places));
    const rich = fitted(2);
    const { lines, named, left } = rich.named + rich.left.length === 0 ? rich : fitted(1);
    return [...head, ...lines, ...this.#more(named, left)];
  }

  /** The worst files first and with their problems, the valid ones in a line each. */
  #several(): readonly string[] {
    const level = this.#report.valid ? 'ok' : 'error';
    const title = [...this.#paint.marked(level, overall(this.#report, this.#words)), ''];
    const room = this.#room - title.length - this.#rest;
    const files = [...this.#report.files].sort(byGravity);
    const { told, unseen } = this.#heads(files, room);
    const more = unseen === 0 ? [] : this.#paint.under(this.#words.moreFiles(unseen), 'quiet');
    const taken = told.reduce((sum, { head }) => sum + head.length, more.length);
    const { lines, named, left } = this.#bodies(told, room - taken);
    return [...title, ...lines, ...more, ...this.#more(named, left)];
  }

  /** The verdicts of all files; when they are too many, of those that half of the screen holds. */
  #heads(files: readonly FileReport[], room: number): { told: readonly Told[]; unseen: number } {
    const heads = files.map((file) => ({ file, head: this.#verdict(file) }));
    const needed = heads.reduce((sum, { head }) => sum + head.length, 0);
    if (needed <= room) return { told: heads, unseen: 0 };
    let taken = 0;
    const told = heads.filter(({ head }) => {
      taken += head.length;
      return taken <= room / 2;
    });
    return { told, unseen: files.length - told.length };
  }

  /** Each verdict with the problems that there is room for, shared evenly between the files. */
  #bodies(told: readonly Told[], room: number): Fitted {
    const lines: string[] = [];
    const left: Block[] = [];
    const ways = this.#ways(this.#paint.narrower(2), 1);
    let named = 0;
    let free = room;
    const files = told.map(({ head, file }) => {
      const blocks = isSound(file) && !this.#view.verbose ? [] : this.#blocksOf(file);
      return { head, blocks };
    });
    let waiting = files.filter(({ blocks }) => blocks.length > 0).length;
    for (const { head, blocks } of files) {
      // Its blank line goes below, where another file follows.
      const fitted = fitting(blocks, Math.floor(free / Math.max(1, waiting)), 0, ways);
      const body = fitted.lines.slice(1).map((line) => (line === '' ? '' : `  ${line}`));
      lines.push(...head, ...body, ...(body.length === 0 ? [] : ['']));
      if (body.length > 0) free -= body.length + 1;
      if (blocks.length > 0) waiting -= 1;
      named += fitted.named;
      left.push(...fitted.left);
    }
    if (lines.at(-1) === '') lines.pop();
    return { lines, named, left };
  }

  #blocksOf(file: FileReport): readonly Block[] {
    const blocks = blocksFor(file, this.#view);
    if (!this.#view.verbose) return blocks;
    const issues = new IssueIndex(file);
    return blocks.map((block) => {
      const listed = issues.of(block.tellers).slice(0, PLACES);
      return listed.length > block.samples.length ? { ...block, samples: listed } : block;
    });
  }

  #ways(paint: Paint, places: number): Ways {
    const measure = this.#view.verbose ? { places, fill: BLOCK, names: PLACES } : { places };
    return {
      whole: (block) => blockLines(block, this.#words, paint, measure),
      name: (block) => headingLine(block, this.#words, paint),
    };
  }

  #verdict(file: FileReport): readonly string[] {
    const said = `${pathShown(file.path, PATH)}${this.#words.colon} ${verdict(file, this.#words)}`;
    const lines = this.#paint.marked(standing(file), said);
    if (file.error === undefined) return lines;
    const { message, action } = failureOf(file.error, this.#words.lang);
    return [
      ...lines,
      ...this.#paint.under(shown(message, 300)),
      ...(action === '' ? [] : this.#paint.under(shown(action, 300), 'action', '→ ')),
    ];
  }

  #readAs(file: FileReport): readonly string[] {
    const said = readAs(file, this.#words);
    return said === '' ? [] : this.#paint.under(said, 'quiet');
  }

  /** How to see what is not told, or by its name only. */
  #more(named: number, left: readonly Block[]): readonly string[] {
    if (named + left.length === 0) return [];
    const columns = new Set(left.flatMap(({ fields }) => fields)).size;
    const rest = left.length === 0 ? '' : `${this.#words.more(left.length, columns)}. `;
    return [
      '',
      ...this.#paint.under(`${rest}${this.#words.seeAll}`, 'quiet'),
      ...this.#paint.verbatim(this.#command),
    ];
  }
}

/** A file with its verdict as lines. */
interface Told {
  readonly file: FileReport;
  readonly head: readonly string[];
}

/** Unreadable, then invalid with the most errors first, then valid; else in the order given. */
function byGravity(a: FileReport, b: FileReport): number {
  const rank = (file: FileReport): number => (file.error ? 0 : isSound(file) ? 2 : 1);
  return rank(a) - rank(b) || b.counts.error - a.counts.error;
}
