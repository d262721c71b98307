/** Words of an entry: high half of the hash, last row, place of the bytes. */
const ENTRY_WORDS = 3;
const ENTRIES_PER_PAGE = 2 ** 16;
const PAGE_BYTES = 2 ** 20;
/** Places of keys are counted in units of this size, so that 32 bits reach 16 GB. */
const UNIT = 4;
const UNITS_PER_PAGE = PAGE_BYTES / UNIT;

/** The keys of a set, one after the other, in pages: growing copies nothing. */
export class KeyStore {
  count = 0;
  readonly #entries: Uint32Array[] = [];
  readonly #pages: DataView[] = [];
  /** Next free byte of the last page. */
  #free = 0;

  /** Keeps the `length` bytes of `view` at `from`; its number is the former `count`. */
  append(high: number, row: number, view: DataView, from: number, length: number): void {
    const page = this.#entryPage(this.count);
    const at = (this.count % ENTRIES_PER_PAGE) * ENTRY_WORDS;
    page[at] = high;
    page[at + 1] = row;
    page[at + 2] = this.#keep(view, from, length);
    this.count += 1;
  }

  high(entry: number): number {
    return (this.#word(entry, 0) ?? 0) | 0;
  }

  /** Replaces the row of an entry, answers the former one. */
  swapRow(entry: number, row: number): number {
    const former = this.#word(entry, 1) ?? 0;
    const page = this.#entries[Math.floor(entry / ENTRIES_PER_PAGE)];
    if (page !== undefined) page[(entry % ENTRIES_PER_PAGE) * ENTRY_WORDS + 1] = row;
    return former;
  }

  /** Whether an entry's bytes are those of `view` at `from`. */
  holds(entry: number, view: DataView, from: number, length: number): boolean {
    const place = this.#word(entry, 2) ?? 0;
    const page = this.#pages[Math.floor(place / UNITS_PER_PAGE)];
    if (page === undefined) return false;
    const at = (place % UNITS_PER_PAGE) * UNIT;
    if (page.getUint32(at, true) !== length) return false;
    const stored = at + UNIT;
    let done = 0;
    for (; done + 4 <= length; done += 4) {
      if (page.getInt32(stored + done, true) !== view.getInt32(from + done, true)) return false;
    }
    for (; done < length; done++) {
      if (page.getUint8(stored + done) !== view.getUint8(from + done)) return false;
    }
    return true;
  }

  #word(entry: number, word: number): number | undefined {
    const page = this.#entries[Math.floor(entry / ENTRIES_PER_PAGE)];
    return page?.[(entry % ENTRIES_PER_PAGE) * ENTRY_WORDS + word];
  }

  #entryPage(entry: number): Uint32Array {
    const index = Math.floor(entry / ENTRIES_PER_PAGE);
    let page = this.#entries[index];
    if (page === undefined) {
      page = new Uint32Array(ENTRIES_PER_PAGE * ENTRY_WORDS);
      this.#entries.push(page);
    }
    return page;
  }

  /** Copies a length and bytes; answers their place, in units. A long key has a page of its own. */
  #keep(view: DataView, from: number, length: number): number {
    const size = UNIT + Math.ceil(length / UNIT) * UNIT;
    let page = this.#pages.at(-1);
    if (page === undefined || this.#free + size > page.byteLength) {
      page = new DataView(new ArrayBuffer(Math.max(PAGE_BYTES, size)));
      this.#pages.push(page);
      this.#free = 0;
    }
    const at = this.#free;
    page.setUint32(at, length, true);
    let done = 0;
    for (; done + 4 <= length; done += 4) {
      page.setInt32(at + UNIT + done, view.getInt32(from + done, true), true);
    }
    for (; done < length; done++) page.setUint8(at + UNIT + done, view.getUint8(from + done));
    this.#free = Math.min(page.byteLength, at + size);
    // What follows a page of unusual size starts a new one: places stay within `UNITS_PER_PAGE`.
    if (page.byteLength > PAGE_BYTES) this.#free = page.byteLength;
    return (this.#pages.length - 1) * UNITS_PER_PAGE + at / UNIT;
  }
}
