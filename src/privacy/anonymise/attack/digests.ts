import { createHash } from 'node:crypto';
import { base32 } from '../../keyed/token.ts';
import { type Check, checked, note } from './check.ts';

/** Shapes of digests, whole or cut. */
const SHAPES: readonly RegExp[] = [
  /^[0-9a-f]{16,128}$/i,
  /^[A-Za-z0-9+/_-]{16,88}={0,2}$/,
  /^[a-z2-7]{16,103}$/i,
];
const ALGORITHMS = ['md5', 'sha1', 'sha256', 'sha512'];
/** Cells of a column that must all look like digests before any digest is computed. */
const LOOKED_AT = 30;
const SHORTEST = 16;
/** The first rows of the source are tried: their digests are among the first of the output. */
const MOST_CELLS = 5_000;

/** Looks for digests made without a key: anyone can make them again from a list of phones or of NIR. */
export class DigestHunt {
  readonly #names: readonly string[];
  readonly #cells: readonly Set<string>[];
  readonly #isOut: boolean[];

  constructor(names: readonly string[]) {
    this.#names = names;
    this.#cells = names.map(() => new Set<string>());
    this.#isOut = names.map(() => false);
  }

  /** Whether a column may still hold digests: each of its first cells looks like one. */
  wants(column: number): boolean {
    return this.#isOut[column] === false && (this.#cells[column]?.size ?? 0) < MOST_CELLS;
  }

  see(column: number, text: string): void {
    const cell = text.trim();
    if (cell === '') return;
    const cells = this.#cells[column];
    if (cells === undefined) return;
    if (cells.size < LOOKED_AT && !isDigestLike(cell)) {
      this.#isOut[column] = true;
      cells.clear();
    } else if (isDigestLike(cell)) cells.add(canonical(cell));
  }

  /** @param rows some rows of the source */
  conclude(rows: readonly (readonly string[])[]): Check {
    const suspects = this.#names.flatMap((name, column) => {
      const cells = this.#cells[column];
      return this.#isOut[column] === true || cells === undefined || cells.size === 0
        ? []
        : [{ name, cells }];
    });
    if (suspects.length === 0) return checked('digests', []);
    const values = new Set(rows.flat().filter((value) => value.trim() !== ''));
    const notes = suspects.flatMap(({ name, cells }) => {
      const lengths = [...new Set([...cells].map(({ length }) => length))];
      const found = [...values].some((value) =>
        digestsOf(value, lengths).some((digest) => cells.has(digest)),
      );
      return found ? [note('unkeyed-digest', { field: name })] : [];
    });
    return checked('digests', notes);
  }
}

function isDigestLike(cell: string): boolean {
  // A plain number is no digest.
  return cell.length >= SHORTEST && /[a-z]/i.test(cell) && SHAPES.some((shape) => shape.test(cell));
}

/** Case and padding say nothing; hexadecimal and base32 are compared in lower case. */
function canonical(cell: string): string {
  return (
    /^[0-9a-f]+$/i.test(cell) || /^[a-z2-7]+$/.test(cell.toLowerCase()) ? cell.toLowerCase() : cell
  ).replace(/=+$/, '');
}

/** Every usual digest of a value, cut to the lengths seen. */
function digestsOf(value: string, lengths: readonly number[]): string[] {
  const forms = new Set([
    value,
    value.trim(),
    value.toUpperCase(),
    value.toLowerCase(),
    value.normalize('NFC'),
  ]);
  return [...forms].flatMap((form) =>
    ALGORITHMS.flatMap((algorithm) => {
      const digest = createHash(algorithm).update(form).digest();
      const whole = [
        digest.toString('hex'),
        digest.toString('base64').replace(/=+$/, ''),
        digest.toString('base64url'),
        base32(digest, 103),
      ];
      return whole.flatMap((text) =>
        lengths
          .filter((length) => length <= text.length)
          .map((length) => canonical(text.slice(0, length))),
      );
    }),
  );
}
