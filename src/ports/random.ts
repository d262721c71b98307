/** Chance that nobody can foresee, so that what depends on it can be tested. */
export interface Random {
  bytes(count: number): Uint8Array;
}
