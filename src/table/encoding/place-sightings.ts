import type { FindingSink } from '../../base/finding.ts';
import type { Batch, Header } from '../batch.ts';
import { REPLACEMENT } from './code-pages/code-page.ts';
import { type CellPlace, encodingError, likelyText, mojibake } from './encoding-findings.ts';
import { unmangled } from './mojibake.ts';
import { SightingQueue } from './sighting-queue.ts';
import type { Sighting } from './sightings.ts';

/** Sightings that may wait for their batch: more than a buffer of the scanner holds in any real file. */
const MOST_WAITING = 500_000;

type Fault = Sighting & { readonly kind: 'fault' };

/** The cells of one record. */
interface Place {
  readonly row: number;
  readonly line: number;
  readonly texts: readonly string[];
}

/**
 * Finds the cell of what was seen in the bytes: sightings come first, with their physical line,
 * then the batch that holds this line. Each becomes a finding of `sink`.
 */
export class SightingPlacer {
  readonly #header: Header;
  readonly #dataLine: number;
  readonly #sink: FindingSink;
  readonly #encoding: string;
  readonly #waiting = new SightingQueue();
  #faults = 0;
  #firstFault: Fault | undefined;

  /**
   * @param dataLine physical line of the first data row
   * @param encoding as reports name it
   */
  constructor(header: Header, dataLine: number, encoding: string, sink: FindingSink) {
    this.#header = header;
    this.#dataLine = dataLine;
    this.#encoding = encoding;
    this.#sink = sink;
  }

  readonly tell = (sighting: Sighting): void => {
    if (this.#waiting.length >= MOST_WAITING) this.#giveUpWaiting();
    this.#waiting.push(sighting);
    if (sighting.kind === 'mangled') return;
    this.#faults += 1;
    this.#firstFault ??= sighting;
  };

  get faults(): number {
    return this.#faults;
  }

  get firstFault(): Fault | undefined {
    return this.#firstFault;
  }

  /** Places what was seen in the records of a batch, which follow those of the former one. */
  batch(batch: Batch): void {
    if (this.#waiting.isEmpty) return;
    this.#above(batch.rows > 0 ? batch.line(0) : 0);
    for (let row = 0; row < batch.rows && !this.#waiting.isEmpty; row++) {
      const isLast = row === batch.rows - 1;
      const next = isLast ? Number.POSITIVE_INFINITY : batch.line(row + 1);
      if (this.#waiting.firstLine >= next) continue;
      const place = recordOf(batch, row);
      const end = isLast ? place.line + linesWithin(place.texts) + 1 : next;
      this.#place(place, this.#waiting.take(end));
    }
  }

  /** Places the rest, once every batch has gone by. */
  end(): void {
    this.#above(Number.POSITIVE_INFINITY);
  }

  /** Memory is bounded: faults of a record that never ends are told without their cell. */
  #giveUpWaiting(): void {
    for (const sighting of this.#waiting.take(Number.POSITIVE_INFINITY)) {
      if (sighting.kind === 'fault') this.#add(sighting, {});
    }
  }

  /** What stands above a line, in no record of the body: the header, or lines above it. */
  #above(line: number): void {
    const above = this.#waiting.take(line);
    if (above.length === 0) return;
    const { row, line: headerLine, columns } = this.#header;
    const isInHeader = (sighting: Sighting): boolean =>
      sighting.line >= headerLine && sighting.line < this.#dataLine;
    for (const sighting of above) {
      if (!isInHeader(sighting) && sighting.kind === 'fault') this.#add(sighting, {});
    }
    const inHeader = above.filter(isInHeader);
    if (inHeader.length > 0) this.#place({ row, line: headerLine, texts: columns }, inHeader);
  }

  #place(place: Place, sightings: readonly Sighting[]): void {
    const faults = sightings.filter((sighting) => sighting.kind === 'fault');
    if (faults.length > 0) this.#placeFaults(place, faults);
    if (faults.length < sightings.length) this.#placeMangled(place);
  }

  #placeFaults(place: Place, faults: readonly Fault[]): void {
    const columns = place.texts.flatMap((text, column) =>
      Array.from({ length: text.split(REPLACEMENT).length - 1 }, () => column),
    );
    // A U+FFFD of the source itself blurs which is which, unless one cell holds them all.
    const isOneToOne = columns.length === faults.length;
    const only = new Set(columns).size === 1 ? columns[0] : undefined;
    const cells = new Map<number, CellPlace>();
    for (const [index, fault] of faults.entries()) {
      const column = isOneToOne ? columns[index] : only;
      if (column === undefined) {
        this.#add(fault, { row: place.row });
        continue;
      }
      const inCell = (): Fault[] => faults.filter((_each, other) => columns[other] === column);
      const meant = (): string | undefined =>
        isOneToOne ? suggestionOf(place.texts[column] ?? '', inCell()) : undefined;
      const cell = cells.get(column) ?? this.#cell(place, column, meant());
      cells.set(column, cell);
      this.#add(fault, cell);
    }
  }

  #placeMangled(place: Place): void {
    for (const [column, text] of place.texts.entries()) {
      const meant = unmangled(text);
      if (meant === undefined) continue;
      this.#sink.add(mojibake(place.line, this.#cell(place, column, meant)));
    }
  }

  #cell({ row, texts }: Place, column: number, suggestion: string | undefined): CellPlace {
    const field = this.#header.columns[column];
    const value = texts[column] ?? '';
    return {
      row,
      column: column + 1,
      ...(field === undefined || field === '' ? undefined : { field }),
      value,
      ...(suggestion === undefined ? undefined : { suggestion }),
    };
  }

  #add(fault: Fault, place: CellPlace): void {
    this.#sink.add(encodingError(fault, this.#encoding, place));
  }
}

function recordOf(batch: Batch, row: number): Place {
  const cells = Math.min(batch.cells(row), batch.columns);
  const texts = Array.from({ length: cells }, (_each, column) => batch.text(row, column));
  return {
    row: batch.firstRow + row,
    line: batch.line(row),
    texts: [...texts, ...batch.extra(row)],
  };
}

function linesWithin(texts: readonly string[]): number {
  return texts.reduce((lines, text) => lines + (text.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
}

/** The whole cell as it was meant, when each of its faults is readable. */
function suggestionOf(text: string, faults: readonly Fault[]): string | undefined {
  const letters = faults.map(({ byte }) => likelyText(byte));
  if (letters.some((letter) => letter === undefined)) return undefined;
  let index = 0;
  return text.replaceAll(REPLACEMENT, () => letters[index++] ?? REPLACEMENT);
}
