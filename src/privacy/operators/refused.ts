/** Operators that plans ask for elsewhere and that are refused here, each for a reason of its own. */
export const REFUSED_OPERATORS: ReadonlySet<string> = new Set([
  /** Without a key every digest of a phone or of a NIR can be enumerated. */
  'hash',
  /** Made to be undone: for an exchange, never for a publication. */
  'encrypt',
  /** Invented rows may copy true ones, and nothing here would tell. */
  'synthesise',
]);
