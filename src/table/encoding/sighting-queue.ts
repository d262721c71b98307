import type { Sighting } from './sightings.ts';

/** Sightings taken out from which their room is given back. */
const SPENT = 1000;

/** Sightings that wait for the batch that holds their line, in the order of the file. */
export class SightingQueue {
  #items: Sighting[] = [];
  #first = 0;

  push(sighting: Sighting): void {
    this.#items.push(sighting);
  }

  get length(): number {
    return this.#items.length - this.#first;
  }

  get isEmpty(): boolean {
    return this.#first === this.#items.length;
  }

  /** The line of the first one; none waits before it. */
  get firstLine(): number {
    return this.#items[this.#first]?.line ?? Number.POSITIVE_INFINITY;
  }

  /** Takes out those that stand before a line. */
  take(line: number): Sighting[] {
    let end = this.#first;
    while (end < this.#items.length && (this.#items[end]?.line ?? line) < line) end += 1;
    const taken = this.#items.slice(this.#first, end);
    this.#first = end;
    if (this.#first > SPENT && this.#first * 2 > this.#items.length) {
      this.#items = this.#items.slice(this.#first);
      this.#first = 0;
    }
    return taken;
  }
}
