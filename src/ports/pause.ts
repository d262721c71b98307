/**
 * Waits, so that what waits can be tested without waiting.
 * @param milliseconds how long
 * @throws OdcError `interrupted` when the signal comes first
 */
export type Pause = (milliseconds: number, signal?: AbortSignal) => Promise<void>;
