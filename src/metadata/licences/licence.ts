import type { Lang } from '../../base/messages/text.ts';

/** What a licence means to those who reuse the data, in plain words. */
export interface LicenceTexts {
  /** One sentence: what it is. */
  readonly summary: string;
  readonly may: readonly string[];
  readonly must: readonly string[];
  /** When an authority takes it. */
  readonly when: string;
}

/** A licence under which data are found or published. */
export interface Licence {
  /** Id of data.gouv.fr. */
  readonly id: string;
  readonly title: string;
  readonly url?: string;
  readonly spdx?: string;
  /** Id in CKAN; of an instance's own list when CKAN's has none. */
  readonly ckan: string;
  /** Value of LICENCE in scdl/catalogue. */
  readonly scdl: string;
  /** Among those that article D. 323-2-1 of the CRPA lists for data. */
  readonly isListed: boolean;
  /** What is made from the data and published has to bear the same licence. */
  readonly isShareAlike: boolean;
  /** The source has to be named. */
  readonly needsAttribution: boolean;
  /** CC BY 4.0 or less restrictive: regulation (EU) 2023/138, article 4. */
  readonly suitsHvd: boolean;
  /** Says that nobody knows: no right to reuse can be drawn from it. */
  readonly isVague?: boolean;
  /** Other names and addresses; the id, the title, the address and the SPDX id are known anyway. */
  readonly aliases: readonly string[];
  readonly texts: Readonly<Record<Lang, LicenceTexts>>;
}
