import { brotliDecompressSync } from 'node:zlib';
import { suspicion } from '../../../generated/suspicion.ts';
import type { Automaton } from '../../../table/kernels/spec.ts';

/** An automaton as `scripts/build-suspicion.mjs` packs it. */
export interface PackedAutomaton {
  readonly states: number;
  readonly classCount: number;
  /** Classes, accepting states, then transitions of two bytes each. */
  readonly packed: string;
}

const CLASSES = 256;

function unpack({ states, classCount, packed }: PackedAutomaton): Automaton {
  const bytes = brotliDecompressSync(Buffer.from(packed, 'base64'));
  const table = bytes.subarray(CLASSES + states);
  return {
    states,
    classCount,
    classes: Uint8Array.from(bytes.subarray(0, CLASSES)),
    accepting: Uint8Array.from(bytes.subarray(CLASSES, CLASSES + states)),
    transitions: Uint16Array.from({ length: states * classCount }, (_, place) =>
      table.readUInt16LE(2 * place),
    ),
  };
}

let plain: Automaton | undefined;
let anonymous: Automaton | undefined;

/** Accepts texts that are no identifier, no name, no sentence and no day. */
export function plainTexts(): Automaton {
  plain ??= unpack(suspicion.plainTexts);
  return plain;
}

/** Accepts texts that are no identifier and hold none. */
export function textsWithoutIdentifier(): Automaton {
  anonymous ??= unpack(suspicion.textsWithoutIdentifier);
  return anonymous;
}
