import type { KeyedHash } from './keyed-hash.ts';

/** Puts places in an order that only the key gives (Fisher and Yates). */
export function shufflePlaces(places: Uint32Array, hash: KeyedHash, label: string): void {
  for (let last = places.length - 1; last > 0; last--) {
    const other = below(last + 1, hash, `${label} ${last}`);
    const held = places[last] ?? 0;
    places[last] = places[other] ?? 0;
    places[other] = held;
  }
}

/** A whole number below a limit of 32 bits, with odds equal to 2^-32 or so. */
function below(limit: number, hash: KeyedHash, label: string): number {
  const [high, low] = hash.words(label);
  return Number((BigInt(high) * 0x100000000n + BigInt(low)) % BigInt(limit));
}
