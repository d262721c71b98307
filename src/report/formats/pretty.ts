import { type Block, blocksOf } from '../blocks.ts';
import type { FileReport, Reporter, ReportView, ValidationReport } from '../report.ts';
import { overall, readAs, verdict } from '../sentences.ts';
import { failureOf } from '../telling.ts';
import { blockLines } from '../terminal/block-lines.ts';
import { type Fitted, fitting } from '../terminal/fitting.ts';
import { Paint } from '../terminal/paint.ts';
import { seeAllCommand } from '../terminal/see-all.ts';
import { pathShown, shown } from '../text/visible.ts';
import { textWidth } from '../text/width.ts';
import { wordsOf } from '../words/index.ts';
import type { Words } from '../words/words.ts';

const LINES = 24;
const FEWEST = 12;

/**
 * For a person at a terminal: the verdict first, then one block a problem, never more than a
 * screen.
 */
export const pretty: Reporter = {
  id: 'pretty',
  render: (report, view) => `${new Page(report, view).lines().join('\n')}\n`,
};

class Page {
  readonly #report: ValidationReport;
  readonly #words: Words;
  readonly #paint: Paint;
  /** Lines that the screen holds above the prompt. */
  readonly #room: number;
  readonly #command: string;
  /** Lines for `… et 12 autres problèmes` and for the command that shows them. */
  readonly #rest: number;

  constructor(report: ValidationReport, view: ReportView) {
    this.#report = report;
    this.#words = wordsOf(view.lang);
    this.#paint = new Paint(view);
    this.#room = Math.max(FEWEST, view.height ?? LINES) - 1;
    this.#command = seeAllCommand(report, this.#words);
    const more = this.#paint.under(this.#words.more(1000, 1000)).length;
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
    const blocks = blocksOf(file);
    const room = this.#room - head.length;
    const fitted = (sampleLines: number): Fitted =>
      fitting(blocks, room, this.#rest, (block) =>
        blockLines(block, this.#words, this.#paint, sampleLines),
      );
    const rich = fitted(2);
    const { lines, left } = rich.left.length === 0 ? rich : fitted(1);
    return [...head, ...lines, ...this.#left(left)];
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
    const { lines, left } = this.#bodies(told, room - taken);
    return [...title, ...lines, ...more, ...this.#left(left)];
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

  /** Each verdict with the problems that there is room for. */
  #bodies(
    told: readonly Told[],
    room: number,
  ): { lines: readonly string[]; left: readonly Block[] } {
    const lines: string[] = [];
    const left: Block[] = [];
    let free = room;
    for (const { head, file } of told) {
      const blocks = file.valid ? [] : blocksOf(file);
      const fitted = fitting(blocks, free, 0, this.#indented);
      // Its blank line goes below, where another file follows.
      const body = fitted.lines.length === 0 ? [] : [...fitted.lines.slice(1), ''];
      lines.push(...head, ...body);
      free -= body.length;
      left.push(...fitted.left);
    }
    if (lines.at(-1) === '') lines.pop();
    return { lines, left };
  }

  /** Under the verdict of the file that it belongs to. */
  readonly #indented = (block: Block): readonly string[] =>
    blockLines(block, this.#words, this.#paint.narrower(2), 1).map((line) => `  ${line}`);

  #verdict(file: FileReport): readonly string[] {
    const said = `${pathShown(file.path)}${this.#words.colon} ${verdict(file, this.#words)}`;
    const sound = file.counts.warning > 0 ? 'warning' : 'ok';
    const lines = this.#paint.marked(file.valid ? sound : 'error', said);
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

  #left(blocks: readonly Block[]): readonly string[] {
    if (blocks.length === 0) return [];
    const columns = new Set(blocks.flatMap(({ fields }) => fields)).size;
    return [
      '',
      ...this.#paint.under(this.#words.more(blocks.length, columns), 'quiet'),
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
  const rank = (file: FileReport): number => (file.error ? 0 : file.valid ? 2 : 1);
  return rank(a) - rank(b) || b.counts.error - a.counts.error;
}
