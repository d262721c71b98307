/** How many times more than usual the properties are tried: `ODC_DEPTH=50 npx vitest run test/property`. */
const DEPTH = Math.max(1, Number(process.env.ODC_DEPTH ?? 1));

/** Parameters of `fc.assert` for a number of tries. */
export function tries(count: number): { readonly numRuns: number } {
  return { numRuns: count * DEPTH };
}

/** Time allowed for a property, in milliseconds. */
export const PATIENCE = { timeout: 60_000 * DEPTH };
