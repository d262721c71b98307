import type { OdcError } from '../../base/errors.ts';
import type { Descriptor } from './descriptor.ts';

/** A schema that was found, before it is read. */
export interface ResolvedSchema {
  /** Slug, or the path or address that the user gave. */
  readonly name: string;
  /** The catalogue's; for a file or an address, what the descriptor says of itself. */
  readonly version: string | undefined;
  readonly descriptor: Descriptor;
  readonly source: 'bundled' | 'cache' | 'file' | 'url';
  /** Path or address where the text was read. */
  readonly location: string;
  /** Why the copy kept on this machine serves in place of the one that the address serves now. */
  readonly notRefreshed?: OdcError;
}
