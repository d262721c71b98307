import type { SiteResult } from '../../../site/write-site.ts';

/** What the making of a site says. */
export interface SiteCliWords {
  readonly written: (folder: string, result: SiteResult) => string;
  readonly held: (id: string, checks: readonly string[]) => string;
  readonly noUrl: string;
  readonly served: (address: string) => string;
}
