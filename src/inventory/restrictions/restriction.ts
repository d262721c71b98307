import type { Said } from '../../project/obligations/obligation.ts';

/** A secret, or a right of others, that may forbid to publish a whole table or a part of it. */
export interface Restriction {
  readonly id: string;
  readonly title: Said;
  readonly article: string;
  /** Words of paths, sheets and labels that call for it, folded, in the singular. */
  readonly words: readonly string[];
  /** When several of them are met, the whole table is under it: it is proposed to keep it closed. */
  readonly whole?: true;
  /** Category of restriction of udata (INSPIRE, article 13). */
  readonly udata: string;
}
