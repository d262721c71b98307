import MiniSearch from 'minisearch';
import { searchWords } from './french.ts';

/** A dataset as the index has it; `recherche-index.js` holds them all. */
interface Entry {
  readonly id: string;
  readonly title: string;
  readonly keywords: string;
  readonly text: string;
  readonly columns: string;
}

declare global {
  var odcIndex: readonly Entry[] | undefined;
}

const FILTERS = ['theme', 'format', 'licence', 'producer'] as const;

const form = document.querySelector<HTMLFormElement>('form.search');
const list = document.getElementById('liste');
if (form !== null && list !== null) startSearch(form, list);

/** Filters the list as one types; the address keeps the search, so that it can be shared. */
function startSearch(form: HTMLFormElement, list: HTMLElement): void {
  const filters = form.querySelector<HTMLElement>('.filters');
  if (filters !== null) filters.hidden = false;
  const index = indexOf(globalThis.odcIndex ?? []);
  const cards = [...list.querySelectorAll<HTMLElement>('.card')];
  const order = new Map(cards.map((card, at) => [card, at]));
  const asked = new URLSearchParams(location.search);
  for (const [name, value] of asked) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
      field.value = value;
    }
  }
  const apply = () => {
    const data = new FormData(form);
    const query = String(data.get('q') ?? '').trim();
    const scores = query === '' ? undefined : scoresOf(index, query);
    const shown = cards.filter((card) => {
      if (scores !== undefined && !scores.has(card.dataset.id ?? '')) return false;
      return FILTERS.every((name) => {
        const wanted = String(data.get(name) ?? '');
        const held = card.dataset[name] ?? '';
        return wanted === '' || held === wanted || held.split(' ').includes(wanted);
      });
    });
    const rank = (card: HTMLElement) => scores?.get(card.dataset.id ?? '') ?? 0;
    shown.sort(
      (first, second) =>
        rank(second) - rank(first) || (order.get(first) ?? 0) - (order.get(second) ?? 0),
    );
    list.replaceChildren(...shown);
    say(shown.length);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    apply();
    keepAddress(form);
  });
  form.addEventListener('input', apply);
  form.addEventListener('change', () => keepAddress(form));
  apply();
}

function indexOf(entries: readonly Entry[]): MiniSearch<Entry> {
  const index = new MiniSearch<Entry>({
    fields: ['title', 'keywords', 'text', 'columns'],
    tokenize: searchWords,
    processTerm: (term) => term,
    searchOptions: {
      boost: { title: 4, keywords: 3 },
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 5 ? 0.2 : false),
      combineWith: 'AND',
    },
  });
  index.addAll(entries);
  return index;
}

function scoresOf(index: MiniSearch<Entry>, query: string): ReadonlyMap<string, number> {
  return new Map(index.search(query).map(({ id, score }) => [String(id), score]));
}

/** The sentences of the page hold the words; only the number changes. */
function say(count: number): void {
  const place = document.getElementById('compte');
  const none = document.getElementById('rien');
  if (none !== null) none.hidden = count > 0;
  if (place === null) return;
  const { one = '', many = '' } = place.dataset;
  const sentence = count < 2 && document.documentElement.lang === 'fr' ? one : many;
  place.textContent = (count === 1 ? one : sentence).replace(/^[\d\s\u202f\u00a0,.]+/, `${count} `);
}

function keepAddress(form: HTMLFormElement): void {
  const kept = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value !== '') kept.set(name, value);
  }
  const query = kept.toString();
  try {
    history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
  } catch {
    // A page opened from a disk has no address to change.
  }
}
