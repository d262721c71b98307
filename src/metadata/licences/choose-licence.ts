/** What decides between the two licences of article D. 323-2-1. */
export interface LicenceAnswers {
  /** The data come, even in part, from a base under ODbL (OpenStreetMap…). */
  readonly isDerivedFromOdbl: boolean;
  /** Of high value: regulation (EU) 2023/138. */
  readonly isHighValue: boolean;
  /** Somebody else holds rights on a part of the data, and did not give them. */
  readonly hasThirdPartyRights: boolean;
  /** The authority wants databases made from its own to stay open. */
  readonly wantsShareAlike: boolean;
}

/** The licence that follows from the answers, or why none can be given. */
export type LicenceAdvice =
  | { readonly license: 'lov2' | 'odc-odbl'; readonly reason: LicenceReason }
  | { readonly license: undefined; readonly reason: 'third-party' | 'odbl-high-value' };

export type LicenceReason = 'odbl-source' | 'high-value' | 'share-alike' | 'usual';

/** From what forbids to what is preferred. */
export function chooseLicence(answers: LicenceAnswers): LicenceAdvice {
  if (answers.hasThirdPartyRights) return { license: undefined, reason: 'third-party' };
  if (answers.isDerivedFromOdbl && answers.isHighValue) {
    return { license: undefined, reason: 'odbl-high-value' };
  }
  if (answers.isDerivedFromOdbl) return { license: 'odc-odbl', reason: 'odbl-source' };
  if (answers.isHighValue) return { license: 'lov2', reason: 'high-value' };
  if (answers.wantsShareAlike) return { license: 'odc-odbl', reason: 'share-alike' };
  return { license: 'lov2', reason: 'usual' };
}
