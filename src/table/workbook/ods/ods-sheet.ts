import type { Archive } from '../archive/archive.ts';
import { type OnShare, pumpPart } from '../archive/read-part.ts';
import { RowBuilder } from '../row-builder.ts';
import type { Sheet, SheetRow } from '../workbook.ts';
import { ContentHandler } from './content-handler.ts';

/** The part that holds all the sheets. */
export const CONTENT = 'content.xml';

/** What is known of a sheet once the whole content has been gone through. */
export interface OdsSheetFacts {
  readonly name: string;
  readonly hidden: boolean;
  /** Position among all the tables of the content, from 0. */
  readonly position: number;
  readonly rows: number;
}

/** A sheet of an `.ods`: some way into the content, which is read anew at each call. */
export class OdsSheet implements Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly #facts: OdsSheetFacts;
  readonly #archive: Archive;

  constructor(facts: OdsSheetFacts, archive: Archive) {
    this.name = facts.name;
    this.hidden = facts.hidden;
    this.#facts = facts;
    this.#archive = archive;
  }

  async isEmpty(): Promise<boolean> {
    return this.#facts.rows === 0;
  }

  async countRows(): Promise<number> {
    return this.#facts.rows;
  }

  async *rows(onShare?: OnShare): AsyncGenerator<readonly SheetRow[], void, undefined> {
    const rows = new RowBuilder(this.#archive, CONTENT);
    let position = -1;
    let isOver = false;
    const handler = new ContentHandler({
      start: () => {
        position += 1;
        return position === this.#facts.position ? rows : undefined;
      },
      isCopy() {},
      end: () => {
        isOver = position >= this.#facts.position;
      },
    });
    for await (const _chunk of pumpPart(this.#archive, CONTENT, handler, onShare)) {
      const ready = rows.take();
      if (ready.length > 0) yield ready;
      if (isOver) return;
    }
  }
}
