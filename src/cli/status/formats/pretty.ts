import type { ReportView } from '../../../report/report.ts';
import { Paint } from '../../../report/terminal/paint.ts';
import { textWidth } from '../../../report/text/width.ts';
import type { DatasetStatus, Lateness, StatusReport, StepState } from '../../../status/report.ts';
import { comingDuties, Speaker } from '../speaker.ts';

const MARKS: Readonly<Record<StepState, string>> = {
  done: '✔',
  partial: '◐',
  todo: '○',
  blocked: '✖',
  late: '✖',
  none: '–',
};
const ASCII: Readonly<Record<StepState, string>> = {
  done: 'v',
  partial: '~',
  todo: 'o',
  blocked: 'x',
  late: 'x',
  none: '-',
};
/** Lines of each list on the screen; the other formats say all. */
const SHOWN = 6;
const ACTIONS = 3;

/** The action plan on a terminal. */
export function pretty(report: StatusReport, view: ReportView): string {
  const page = new Page(report, view);
  const parts = [
    page.steps(),
    page.datasets(),
    page.duties(),
    page.late(),
    page.coming(),
    page.actions(),
  ];
  const lines = parts.filter((part) => part.length > 0).flatMap((part) => ['', ...part]);
  return `${[...page.head(), ...lines].join('\n')}\n`;
}

class Page {
  readonly #report: StatusReport;
  readonly #paint: Paint;
  readonly #marks: Readonly<Record<StepState, string>>;
  readonly #speaker: Speaker;
  readonly #verbose: boolean;

  constructor(report: StatusReport, view: ReportView) {
    this.#report = report;
    this.#paint = new Paint(view);
    this.#marks = view.unicode ? MARKS : ASCII;
    this.#speaker = new Speaker(view.lang);
    this.#verbose = view.verbose;
  }

  head(): readonly string[] {
    const compulsory = this.#report.late.some((one) => one.compulsory);
    const level = compulsory ? 'error' : this.#report.late.length > 0 ? 'warning' : 'ok';
    return this.#paint.marked(level, this.#speaker.title(this.#report));
  }

  steps(): readonly string[] {
    const { words } = this.#speaker;
    const names = Object.values(words.steps).map(textWidth);
    const width = Math.max(...names);
    return [
      this.#paint.line(words.headings.steps),
      ...this.#report.steps.flatMap(({ step, state, notes }) => {
        const name = words.steps[step];
        const head = `  ${this.#marks[state]} ${name}${' '.repeat(width - textWidth(name))}  ${words.states[state]}`;
        return [
          this.#paint.line(head),
          ...notes.flatMap((one) => this.#under(this.#speaker.say(one))),
        ];
      }),
    ];
  }

  datasets(): readonly string[] {
    const { words } = this.#speaker;
    const { datasets } = this.#report;
    if (datasets.length === 0)
      return [this.#paint.line(words.headings.datasets), ...this.#paint.under(words.noDataset)];
    return [
      this.#paint.line(`${words.headings.datasets}  (1 2 3 4 5)`),
      ...this.#few(datasets, (one) => this.#dataset(one)),
      ...this.#paint.under(this.#legend(), 'quiet'),
    ];
  }

  #dataset(one: DatasetStatus): readonly string[] {
    const marks = one.steps.map(({ state }) => this.#marks[state]).join(' ');
    const facts = one.steps.flatMap(({ notes }) => notes).map((fact) => this.#speaker.say(fact));
    const told = this.#verbose ? facts : facts.slice(0, 2);
    return [
      this.#paint.line(`  ${marks}  ${one.id} — ${this.#speaker.rhythm(one.rhythm)}`),
      ...told.flatMap((fact) => this.#under(fact, '            ')),
    ];
  }

  duties(): readonly string[] {
    const { words } = this.#speaker;
    const { duties, late } = this.#report;
    const followed = duties.filter(
      ({ applies, coverage }) => applies === 'yes' && coverage !== 'untracked',
    );
    const met = followed.filter(
      ({ coverage }) => coverage === 'covered' || coverage === 'elsewhere',
    );
    const toCheck = duties.filter(({ applies }) => applies === 'to-check').length;
    const compulsory = late.filter((one) => one.compulsory);
    return [
      this.#paint.line(words.headings.duties),
      ...this.#paint.under(words.dutiesLine(met.length, followed.length, toCheck)),
      ...this.#lateLines(compulsory, 'error'),
      ...(late.length === 0 ? this.#paint.under(words.nothingLate) : []),
      ...(compulsory.length === 0 ? [] : this.#paint.under(words.answerHint, 'quiet')),
    ];
  }

  /** Late by its own rhythm, though no text asks for it. */
  late(): readonly string[] {
    const late = this.#report.late.filter(({ compulsory }) => !compulsory);
    if (late.length === 0) return [];
    return [
      this.#paint.line(this.#speaker.words.headings.late),
      ...this.#lateLines(late, 'warning'),
    ];
  }

  #lateLines(late: readonly Lateness[], level: 'error' | 'warning'): readonly string[] {
    return this.#few(late, ({ what }) =>
      this.#paint.marked(level, this.#speaker.say(what), 'plain'),
    );
  }

  coming(): readonly string[] {
    const { words } = this.#speaker;
    const coming = comingDuties(this.#report);
    if (coming.length === 0) return [];
    return [
      this.#paint.line(words.headings.next),
      ...this.#few(coming, (duty) => {
        const unsure = duty.applies === 'to-check' ? ` (${words.ifConcerned})` : '';
        return this.#paint.under(
          `${this.#speaker.duty(duty).title}${unsure}`,
          'plain',
          `${words.day(duty.next)}  `,
        );
      }),
    ];
  }

  actions(): readonly string[] {
    const { words } = this.#speaker;
    const { actions } = this.#report;
    if (actions.length === 0) return this.#paint.marked('ok', words.nothingToDo);
    return [
      this.#paint.line(words.headings.actions),
      ...actions
        .slice(0, ACTIONS)
        .flatMap(({ command, why, compulsory }) => [
          ...this.#paint.verbatim(command),
          ...this.#under(this.#speaker.say(why) + (compulsory ? ` (${words.compulsory})` : '')),
        ]),
    ];
  }

  #under(text: string, margin = '      '): readonly string[] {
    const lines = this.#paint.narrower(margin.length - 2).under(text, 'quiet');
    return lines.map((line) => margin.slice(2) + line);
  }

  #few<Item>(items: readonly Item[], tell: (item: Item) => readonly string[]): readonly string[] {
    const kept = this.#verbose ? items : items.slice(0, SHOWN);
    const rest = items.length - kept.length;
    const more = rest === 0 ? [] : this.#paint.under(this.#speaker.words.more(rest), 'quiet');
    return [...kept.flatMap(tell), ...more];
  }

  #legend(): string {
    return Object.keys(MARKS).reduce(
      (text, state) => text.replace(MARKS[state as StepState], this.#marks[state as StepState]),
      this.#speaker.words.legend,
    );
  }
}
