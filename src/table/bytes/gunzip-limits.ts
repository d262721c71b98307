/** How far a gzip file may unfold. */
export interface GunzipLimits {
  /** Bytes at most. */
  readonly bytes: number;
  /** Bytes that one compressed byte may give… */
  readonly ratio: number;
  /** …counted once this many bytes came out: small files cannot hurt. */
  readonly ratioFrom: number;
}

/**
 * Tables are read in passing, so that a bomb costs time only. The largest open tables of France hold
 * about 10 GB; their text shrinks 5 to 50 times, and DEFLATE at most 1,032 times.
 */
export const GUNZIP_LIMITS: GunzipLimits = {
  bytes: 64 * 1024 ** 3,
  ratio: 300,
  ratioFrom: 64 * 1024 ** 2,
};
