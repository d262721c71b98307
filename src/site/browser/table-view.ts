import { fold } from '../../base/folding.ts';
import type { Rows } from './rows.ts';

const PAGE = 30;

interface TableWords {
  readonly filter: string;
  readonly sort: string;
  readonly previous: string;
  readonly next: string;
  readonly page: string;
  readonly loading: string;
  readonly found: string;
  readonly none: string;
  readonly part: string;
  readonly failed: string;
}

/** One table of the page: its rows are fetched only once someone sorts, filters or turns a page. */
export class TableView {
  readonly #block: HTMLElement;
  readonly #rows: () => Promise<Rows>;
  readonly #words: TableWords;
  readonly #body: HTMLElement;
  readonly #types: readonly string[];
  readonly #status: HTMLElement;
  readonly #previous: HTMLButtonElement;
  readonly #next: HTMLButtonElement;
  readonly #all: number;
  #query = '';
  #sorted: { readonly column: number; readonly down: boolean } | undefined;
  /** Places of the rows to show, in order; `undefined`: all of them, as they come. */
  #places: readonly number[] | undefined;
  #page = 0;
  #turn = 0;

  constructor(block: HTMLElement, rows: () => Promise<Rows>) {
    this.#block = block;
    this.#rows = rows;
    this.#words = JSON.parse(block.dataset.words ?? '{}') as TableWords;
    this.#types = (block.dataset.types ?? '').split(' ');
    this.#all = Number(block.dataset.rows ?? '0');
    this.#body = block.querySelector('tbody') ?? document.createElement('tbody');
    this.#previous = this.#button(this.#words.previous, () => this.#go(this.#page - 1));
    this.#next = this.#button(this.#words.next, () => this.#go(this.#page + 1));
    this.#status = document.createElement('span');
    this.#status.setAttribute('aria-live', 'polite');
    this.#sortButtons();
    block.prepend(this.#filter());
    const turns = document.createElement('div');
    turns.className = 'tools';
    turns.append(this.#previous, this.#next, this.#status);
    block.append(turns);
    this.#say();
  }

  #button(text: string, act: () => void): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = text;
    button.addEventListener('click', act);
    return button;
  }

  #filter(): HTMLElement {
    const line = document.createElement('div');
    line.className = 'tools';
    const label = document.createElement('label');
    const input = document.createElement('input');
    input.type = 'search';
    label.textContent = `${this.#words.filter} `;
    input.id = `filtre-${this.#block.dataset.table ?? ''}`;
    label.htmlFor = input.id;
    let timer: ReturnType<typeof setTimeout> | undefined;
    input.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        this.#query = fold(input.value.trim());
        void this.#choose();
      }, 250);
    });
    line.append(label, input);
    return line;
  }

  #sortButtons(): void {
    this.#block.querySelectorAll<HTMLElement>('thead th').forEach((cell, column) => {
      const name = cell.textContent ?? '';
      const button = this.#button(name, () => {
        const down = this.#sorted?.column === column && !this.#sorted.down;
        this.#sorted = { column, down };
        for (const other of this.#block.querySelectorAll('thead th')) {
          other.removeAttribute('aria-sort');
        }
        cell.setAttribute('aria-sort', down ? 'descending' : 'ascending');
        void this.#choose();
      });
      button.title = `${this.#words.sort} ${name}`;
      cell.replaceChildren(button);
    });
  }

  /** Which rows, in which order; a later wish makes an earlier one void. */
  async #choose(): Promise<void> {
    const turn = ++this.#turn;
    this.#status.textContent = this.#words.loading;
    try {
      const rows = await this.#rows();
      const places = this.#order(await this.#kept(rows), await this.#keys(rows));
      if (turn !== this.#turn) return;
      this.#places = places;
      await this.#go(0);
    } catch {
      this.#status.textContent = this.#words.failed;
    }
  }

  async #kept(rows: Rows): Promise<readonly number[]> {
    const all = Array.from({ length: rows.held }, (_, place) => place);
    if (this.#query === '') return all;
    const hit = new Uint8Array(rows.held);
    for (let column = 0; column < this.#types.length; column++) {
      (await rows.column(column)).forEach((value, place) => {
        if (hit[place] === 0 && fold(value).includes(this.#query)) hit[place] = 1;
      });
    }
    return all.filter((place) => hit[place] === 1);
  }

  async #keys(rows: Rows): Promise<readonly (string | number)[] | undefined> {
    if (this.#sorted === undefined) return undefined;
    const values = await rows.column(this.#sorted.column);
    const type = this.#types[this.#sorted.column] ?? '';
    if (!['number', 'integer', 'year'].includes(type)) return values.map(fold);
    return values.map((value) => (value.trim() === '' ? Number.NaN : Number(value)));
  }

  /** Empty cells come last, whatever the direction. */
  #order(
    places: readonly number[],
    keys: readonly (string | number)[] | undefined,
  ): readonly number[] {
    if (keys === undefined) return places;
    const sign = this.#sorted?.down === true ? -1 : 1;
    const empty = (key: string | number | undefined) =>
      key === undefined || key === '' || Number.isNaN(key);
    return [...places].sort((first, second) => {
      const [one, two] = [keys[first], keys[second]];
      if (empty(one) || empty(two))
        return Number(empty(one)) - Number(empty(two)) || first - second;
      if (one === two) return first - second;
      return (one ?? '') < (two ?? '') ? -sign : sign;
    });
  }

  async #go(page: number): Promise<void> {
    const turn = ++this.#turn;
    try {
      const rows = await this.#rows();
      const count = this.#places?.length ?? rows.held;
      const last = Math.max(0, Math.ceil(count / PAGE) - 1);
      const wanted = Math.min(Math.max(0, page), last);
      const from = wanted * PAGE;
      const places = Array.from(
        { length: Math.min(PAGE, count - from) },
        (_, at) => this.#places?.[from + at] ?? from + at,
      );
      const texts = places.length === 0 ? [] : await rows.read(places);
      if (turn !== this.#turn) return;
      this.#page = wanted;
      this.#body.replaceChildren(...texts.map((row) => this.#line(row)));
      this.#say(count, rows.held);
    } catch {
      this.#status.textContent = this.#words.failed;
    }
  }

  #line(row: readonly string[]): HTMLElement {
    const line = document.createElement('tr');
    this.#types.forEach((type, column) => {
      const cell = document.createElement('td');
      const value = row[column] ?? '';
      if (type === 'number' || type === 'integer') cell.className = 'number';
      if (/^https?:\/\/\S+$/.test(value)) {
        const link = document.createElement('a');
        link.href = value;
        link.rel = 'noopener nofollow';
        link.textContent = value;
        cell.append(link);
      } else {
        cell.textContent = value.length > 300 ? `${value.slice(0, 300)}…` : value;
      }
      line.append(cell);
    });
    return line;
  }

  #say(count = this.#all, held = this.#all): void {
    const pages = Math.max(1, Math.ceil(count / PAGE));
    this.#previous.disabled = this.#page === 0;
    this.#next.disabled = this.#page >= pages - 1;
    const number = (value: number) => value.toLocaleString(this.#block.dataset.lang);
    const { found, none, page, part } = this.#words;
    const where = page.replace('{page}', number(this.#page + 1)).replace('{pages}', number(pages));
    const partial = held < this.#all ? ` ${part.replace('{held}', number(held))}` : '';
    const counted = found.replace('{count}', number(count));
    this.#status.textContent =
      count === 0 ? `${none}${partial}` : `${counted} · ${where}${partial}`;
  }
}
