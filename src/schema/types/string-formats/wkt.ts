import type { StringFormat } from './string-format.ts';

/** What stands between the parentheses: points, lists of them, lists of lists; or whole geometries. */
type Content = 'point' | 'points' | 'lines' | 'polygons' | 'any';

const GEOMETRIES: Readonly<Record<string, Content>> = {
  POINT: 'point',
  LINESTRING: 'points',
  CIRCULARSTRING: 'points',
  POLYGON: 'lines',
  TRIANGLE: 'lines',
  MULTIPOINT: 'any',
  MULTILINESTRING: 'lines',
  MULTIPOLYGON: 'polygons',
  POLYHEDRALSURFACE: 'polygons',
  TIN: 'polygons',
  COMPOUNDCURVE: 'any',
  CURVEPOLYGON: 'any',
  MULTICURVE: 'any',
  MULTISURFACE: 'any',
  GEOMETRYCOLLECTION: 'any',
};
/** Geometries one inside the other: beyond, a text is not read. */
const MAX_DEPTH = 100;
/** A list of one kind is made of lists of the next. */
const INSIDE = { polygons: 'lines', lines: 'points', points: 'point' } as const;

const TAG = /\s*([A-Za-z]+)(?:\s*(ZM|Z|M)(?=[\s(E]))?\s*/iy;
const EMPTY = /\s*EMPTY\s*/iy;
const NUMBER = '[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?';
const POINT = new RegExp(`\\s*${NUMBER}(?:\\s+${NUMBER}){1,3}\\s*`, 'y');

class WktReader {
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  whole(): boolean {
    return this.#geometry() && this.#at === this.#text.length;
  }

  #geometry(): boolean {
    const name = this.#match(TAG)?.[1]?.toUpperCase() ?? '';
    const content = GEOMETRIES[name] ?? GEOMETRIES[name.replace(/Z?M?$/, '')];
    return content !== undefined && this.#content(content);
  }

  #content(content: Content): boolean {
    if (this.#match(EMPTY) !== undefined) return true;
    if (content === 'point') return this.#list(() => this.#match(POINT) !== undefined, 1);
    if (content === 'points') return this.#list(() => this.#match(POINT) !== undefined);
    if (content === 'any') return this.#list(() => this.#anything());
    return this.#list(() => this.#content(INSIDE[content]));
  }

  /** A member of a collection: a geometry, a bare list or a bare point. */
  #anything(): boolean {
    const from = this.#at;
    if (this.#geometry()) return true;
    this.#at = from;
    if (this.#match(POINT) !== undefined) return true;
    return this.#list(() => this.#anything());
  }

  /** `( … , … )` */
  #list(item: () => boolean, most = Number.POSITIVE_INFINITY): boolean {
    if (this.#match(/\s*\(/y) === undefined || this.#depth > MAX_DEPTH) return false;
    this.#depth += 1;
    let count = 0;
    do {
      count += 1;
      if (count > most || !item()) return false;
    } while (this.#match(/\s*,/y) !== undefined);
    this.#depth -= 1;
    return this.#match(/\s*\)\s*/y) !== undefined;
  }

  #match(expression: RegExp): RegExpExecArray | undefined {
    expression.lastIndex = this.#at;
    const found = expression.exec(this.#text);
    if (found === null) return undefined;
    this.#at = expression.lastIndex;
    return found;
  }
}

/** Well-known text of a geometry (ISO 19125): an extension of Frictionless. */
export const wkt: StringFormat = {
  name: 'wkt',
  accepts: (text) => new WktReader(text).whole(),
  proofs: () => [],
  examples: {
    valid: [
      'POINT (2.35 48.85)',
      'POINT EMPTY',
      'POINT Z (1 2 3)',
      'POINTZ(1 2 3)',
      'LINESTRING(1 2, 3 4)',
      'POLYGON((0 0,1 0,1 1,0 0),(0 0,1 0,1 1,0 0))',
      'MULTIPOINT((1 2),(3 4))',
      'MULTIPOINT(1 2,3 4)',
      'MULTIPOLYGON(((0 0,1 0,1 1,0 0)))',
      'GEOMETRYCOLLECTION(POINT(1 2),LINESTRING(1 2,3 4))',
      'point(1e3 -.5)',
    ],
    invalid: [
      'POINT(1,2)',
      'POINT(1)',
      'POINT(1 2',
      'POINT 1 2',
      'POINT(1 2) x',
      'ROUND(1 2)',
      '2.35 48.85',
      'POLYGON(0 0,1 1)',
      '',
      'MULTICURVE'.padEnd(20_000, '('),
    ],
  },
};
