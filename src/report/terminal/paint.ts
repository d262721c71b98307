import { Chalk } from 'chalk';
import type { Level } from '../../base/finding.ts';
import type { ReportView } from '../report.ts';
import { ascii } from '../text/ascii.ts';
import { wrap } from '../text/width.ts';

export type Tone = Level | 'ok' | 'strong' | 'plain' | 'quiet' | 'action';

const MARKS: Readonly<Record<Level | 'ok', string>> = {
  error: '✖',
  warning: '▲',
  info: 'ℹ',
  ok: '✔',
};

/** Makes the lines of one terminal: wrapped to its width, coloured and in ASCII as it wants. */
export class Paint {
  readonly width: number;
  readonly #ascii: boolean;
  readonly #tones: Readonly<Record<Tone, (text: string) => string>>;

  readonly #view: ReportView;

  constructor(view: ReportView) {
    this.#view = view;
    this.width = Math.max(30, view.width);
    this.#ascii = !view.unicode;
    const chalk = new Chalk({ level: view.color ? 1 : 0 });
    this.#tones = {
      error: chalk.red,
      warning: chalk.yellow,
      info: chalk.blue,
      ok: chalk.green,
      strong: chalk.bold,
      plain: (text) => text,
      quiet: chalk.dim,
      action: chalk.cyan,
    };
  }

  /** The same on a screen of fewer columns. */
  narrower(columns: number): Paint {
    return new Paint({ ...this.#view, width: this.#view.width - columns });
  }

  /** A sentence under its mark: `✖ …`, the following lines under the first letter. */
  marked(level: Level | 'ok', text: string, tone: Tone = 'strong'): readonly string[] {
    const mark = this.#plain(MARKS[level]);
    const lines = wrap(this.#plain(text), this.width - 2);
    return lines.map((line, index) =>
      index === 0
        ? `${this.#tones[level](mark)} ${this.#tones[tone](line)}`
        : `  ${this.#tones[tone](line)}`,
    );
  }

  /** A sentence two cells in, under what precedes it (`→ `) unless that is long. */
  under(text: string, tone: Tone = 'plain', before = ''): readonly string[] {
    const lead = this.#plain(before);
    const hangs = lead.length <= this.width / 3;
    const margin = ' '.repeat(hangs ? lead.length : 2);
    const told = hangs ? this.#plain(text) : lead + this.#plain(text);
    const lines = wrap(told, this.width - 2 - margin.length);
    return lines.map((line, index) => {
      const start = index > 0 ? margin : hangs ? lead : '';
      return this.#tones[tone](`  ${start}${line}`);
    });
  }

  /** A line that stands at the margin and is not wrapped: a heading, a row. */
  line(text: string): string {
    return this.#plain(text);
  }

  /** What is to be copied: never wrapped by us. Counts for the lines that the terminal makes of it. */
  verbatim(text: string): readonly string[] {
    return [this.#tones.action(`  ${this.#plain(text)}`)];
  }

  #plain(text: string): string {
    return this.#ascii ? ascii(text) : text;
  }
}
