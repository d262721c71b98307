import type { Inventory } from '../../../inventory/inventory.ts';
import type { JudgedTable } from '../../../inventory/judge/judged-table.ts';
import { sayReason, sayTrouble } from '../../../inventory/outputs/inventory-data.ts';
import type { SurveyedFile } from '../../../inventory/survey/survey.ts';
import type { ReportView } from '../../../report/report.ts';
import { Paint, type Tone } from '../../../report/terminal/paint.ts';
import { visible } from '../../../report/text/visible.ts';
import { wrap } from '../../../report/text/width.ts';
import { type InventoryWords, inventoryWords } from '../words/index.ts';

/** Tables of each priority, and lines of each list, on the screen; the other formats say all. */
const SHOWN = 8;
const REASONS = 2;
const PRIORITIES = [1, 2, 3, 4] as const;

/** The inventory on a terminal, the most pressing first. */
export function pretty(inventory: Inventory, view: ReportView): string {
  const page = new Page(inventory, view);
  const parts = [
    ...PRIORITIES.map((priority) => page.priority(priority)),
    page.clusters(),
    page.missing(),
    page.unread(),
    page.foot(),
  ];
  const lines = parts.filter((part) => part.length > 0).flatMap((part) => ['', ...part]);
  return `${[...page.head(), ...lines].join('\n')}\n`;
}

class Page {
  readonly #inventory: Inventory;
  readonly #view: ReportView;
  readonly #paint: Paint;
  readonly #words: InventoryWords;
  readonly #colon: string;

  constructor(inventory: Inventory, view: ReportView) {
    this.#inventory = inventory;
    this.#view = view;
    this.#paint = new Paint(view);
    this.#words = inventoryWords(view.lang);
    this.#colon = view.lang === 'fr' ? '\u00a0: ' : ': ';
  }

  head(): readonly string[] {
    const words = this.#words;
    const { tables } = this.#inventory;
    const title = tables.length === 0 ? words.nothing : words.title(this.#inventory);
    return [
      ...this.#paint.marked(tables.length === 0 ? 'info' : 'ok', title),
      ...this.#paint.under(words.totals(this.#inventory), 'quiet'),
    ];
  }

  priority(priority: JudgedTable['priority']): readonly string[] {
    const tables = this.#inventory.tables.filter((one) => one.priority === priority);
    if (tables.length === 0) return [];
    const title = `${this.#words.priorities[priority]} (${tables.length})`;
    return [...this.#title(title), ...this.#few(tables, (one) => this.#table(one))];
  }

  clusters(): readonly string[] {
    const { clusters, tables, series } = this.#inventory;
    const words = this.#words;
    const shown = this.#few(clusters, ({ tables: members, reasons }) => {
      const [first, ...others] = members.map((index) => tables[index]);
      const why = reasons.map((reason) => sayReason(reason, this.#view.lang)).join(', ');
      return [
        ...this.#paint.under(words.reference(nameOf(first), why), 'plain', '- '),
        ...others.slice(0, SHOWN).flatMap((one) => this.#relation(one)),
        ...(others.length > SHOWN ? this.#more(others.length - SHOWN) : []),
      ];
    });
    return [
      ...(clusters.length === 0 ? [] : this.#title(words.clusters(clusters.length))),
      ...shown,
      ...(series.length === 0 ? [] : this.#title(words.series(series.length))),
      ...this.#few(series, ({ id, years }) =>
        this.#paint.under(
          `${id}${years.length === 0 ? '' : ` (${years.join(', ')})`}`,
          'plain',
          '- ',
        ),
      ),
    ];
  }

  missing(): readonly string[] {
    const { missing } = this.#inventory;
    const { lang } = this.#view;
    const titles = (level: 1 | 2) => missing.filter(({ obligation }) => obligation.level === level);
    const [duties, others] = [titles(1), titles(2)];
    if (duties.length === 0) return [];
    const names = others.map(({ obligation }) => obligation.title[lang]).join(', ');
    return [
      ...this.#title(this.#words.missing),
      ...this.#few(duties, ({ obligation, applies }) => {
        const doubt = applies === 'yes' ? '' : ` (${this.#words.report.toCheck})`;
        return this.#paint.under(`${obligation.title[lang]}${doubt}`, 'plain', '- ');
      }),
      ...(names === ''
        ? []
        : this.#paint.under(`${this.#words.missingMore}${this.#colon}${names}`, 'quiet')),
    ];
  }

  unread(): readonly string[] {
    const { others, passedOver } = this.#inventory;
    const troubled = others.filter((file) => file.trouble !== undefined || isAdvised(file));
    const told = [
      ...troubled.map((file) => `${file.path}${this.#colon}${this.#why(file)}`),
      ...passedOver
        .filter(({ reason }) => reason !== 'empty')
        .map(
          ({ path, reason }) => `${path}${this.#colon}${this.#words.passedOver[reason] ?? reason}`,
        ),
    ];
    if (told.length === 0) return [];
    return [
      ...this.#title(this.#words.unread(told.length)),
      ...this.#few(told, (line) => this.#paint.under(visible(line), 'plain', '- ')),
    ];
  }

  foot(): readonly string[] {
    const { gone } = this.#inventory;
    const words = this.#words;
    return [
      ...(gone.length === 0 ? [] : this.#paint.marked('warning', words.gone(gone), 'plain')),
      ...this.#paint.under(words.noClearance, 'quiet'),
      ...words.nextSteps(this.#inventory).flatMap((step) => this.#paint.verbatim(step)),
    ];
  }

  #why(file: SurveyedFile): string {
    if (file.trouble !== undefined)
      return withoutPath(sayTrouble(file, this.#view.lang), file.path);
    return this.#words.advice[file.advice ?? ''] ?? file.kind;
  }

  #table(judged: JudgedTable): readonly string[] {
    const { table, decision, proposal, owner, overlaps } = judged;
    const words = this.#words;
    const [schema] = table.schemas;
    const facts = [
      words.size(table.rows, table.columns.length),
      ...(owner === undefined ? [] : [owner]),
      ...(table.hidden === true ? [words.hidden] : []),
      ...(schema === undefined || schema.verdict === 'related'
        ? []
        : [words.follows(schema.name, schema.score, schema.missing)]),
    ];
    const verdict =
      decision === undefined ? words.proposals[proposal.verdict] : words.decidedBy(decision);
    const reasons = decision === undefined ? proposal.reasons : [];
    const told = this.#view.verbose ? reasons : reasons.slice(0, REASONS);
    const [overlap] = overlaps;
    return [
      ...this.#paint.marked(levelOf(judged), visible(nameOf(judged)), 'plain'),
      ...this.#paint.under(facts.join(' · '), 'quiet'),
      ...this.#paint.under(verdict, toneOf(judged)),
      ...told.flatMap((one) => this.#paint.under(sayReason(one, this.#view.lang), 'plain', '- ')),
      ...(overlap === undefined
        ? []
        : this.#paint.under(
            `${words.relations[overlap.kind](overlap.score)} ${overlap.path}`,
            'warning',
            '- ',
          )),
    ];
  }

  #relation(judged: JudgedTable | undefined): readonly string[] {
    const [overlap] = judged?.overlaps ?? [];
    if (overlap === undefined) return [];
    const words = this.#words;
    const columns = overlap.columns.length === 0 ? '' : ` ; ${words.sameColumns(overlap.columns)}`;
    const told = `${nameOf(judged)} ${words.relations[overlap.kind](overlap.score)} ${overlap.path}${columns}`;
    return this.#paint.under(visible(told), 'quiet', '  ');
  }

  #title(text: string): readonly string[] {
    return wrap(text, this.#paint.width);
  }

  #few<Item>(items: readonly Item[], lines: (item: Item) => readonly string[]): readonly string[] {
    const shown = this.#view.verbose ? items : items.slice(0, SHOWN);
    const left = items.length - shown.length;
    return [...shown.flatMap(lines), ...(left === 0 ? [] : this.#more(left))];
  }

  #more(count: number): readonly string[] {
    return this.#paint.under(this.#words.more(count), 'quiet');
  }
}

/** The sentence of an error starts with the path, which is told already. */
export function withoutPath(sentence: string, path: string): string {
  return sentence.startsWith(path)
    ? sentence.slice(path.length).replace(/^\s*:?\s*/, '')
    : sentence;
}

/** Files for which something can be done, documents and pictures left out. */
function isAdvised({ advice, sort, inside }: SurveyedFile): boolean {
  return advice !== undefined && sort !== 'document' && sort !== 'other' && inside === undefined;
}

function nameOf(judged: JudgedTable | undefined): string {
  if (judged === undefined) return '';
  const { file, table } = judged;
  return table.sheet === undefined ? file.path : `${file.path} [${table.sheet}]`;
}

function levelOf({ decision, proposal }: JudgedTable): 'ok' | 'warning' | 'info' | 'error' {
  if (decision !== undefined && decision.decision !== 'to-decide') return 'ok';
  if (proposal.verdict === 'closed') return 'error';
  return proposal.verdict === 'open' ? 'info' : 'warning';
}

function toneOf(judged: JudgedTable): Tone {
  return levelOf(judged) === 'ok' ? 'ok' : 'strong';
}
