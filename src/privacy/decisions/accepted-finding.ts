/** A finding that someone accepted to publish, as `privacy.accepted` of `odc.yml` holds it. */
export interface AcceptedFinding {
  /** Id of the dataset, or path of the file as `odc.yml` writes it; both left out: every file. */
  readonly dataset?: string;
  readonly file?: string;
  /** Label of the column. */
  readonly column: string;
  readonly category: string;
  /** Why it may be published. */
  readonly reason: string;
  /** The text that allows it: `D312-1-3 1°`, `consentement`, a law… */
  readonly ground: string;
  readonly who: string;
  /** `AAAA-MM-JJ`. */
  readonly when: string;
}
