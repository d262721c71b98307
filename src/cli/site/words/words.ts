import type { SiteResult } from '../../../site/write-site.ts';

/** What the making of a site says. */
export interface SiteCliWords {
  readonly written: (folder: string, result: SiteResult) => string;
  readonly held: (id: string, checks: readonly string[]) => string;
  /** Files of the host that a person wrote. */
  readonly left: (paths: readonly string[]) => string;
  readonly restricted: (id: string) => string;
  readonly noUrl: string;
  readonly served: (address: string) => string;
}

const WRITTEN: ReadonlySet<string> = new Set(['provenance', 'metadata', 'licence']);

/** True when what holds a dataset back is to be written in `odc.yml`: building alone changes nothing. */
export function isToBeWritten(checks: readonly string[]): boolean {
  return checks.some((check) => WRITTEN.has(check));
}
