import type { LicenseWords } from './index.ts';

export const en: LicenseWords = {
  listed: 'allowed',
  listEnd:
    '“allowed”: in the list of article D. 323-2-1 of the CRPA, without formality. The others need approval (D. 323-2-2). Details: odc license show NAME',
  may: 'Those who reuse may',
  must: 'Those who reuse must',
  when: 'When to choose it',
  questions: {
    hasThirdPartyRights:
      'Does somebody else have rights on a part of these data, without having allowed to publish them again (base map, photographs, study by a contractor)?',
    isDerivedFromOdbl:
      'Do these data come, even in part, from OpenStreetMap or another database under ODbL?',
    isHighValue:
      'Are they of high value under regulation (EU) 2023/138 (addresses, buildings, cadastre, environment, companies, statistics, mobility)?',
    wantsShareAlike:
      'Do you want to make those who enrich the database publish theirs under the same licence (ODbL)? No is the usual choice',
  },
  reasons: {
    'odbl-source': 'A source is under ODbL: a database made from it has to stay under ODbL',
    'high-value':
      'High-value data: regulation (EU) 2023/138 wants a licence no more restrictive than CC BY 4.0',
    'share-alike': 'The authority wants databases made from its own to stay open',
    usual: 'Usual choice: the widest reuse, the source named',
    'third-party':
      'Third parties have rights on these data: they are not public information (CRPA, article L. 321-2). Ask for their written agreement, or take out what is theirs',
    'odbl-high-value':
      'A source imposes the ODbL, which regulation (EU) 2023/138 does not allow for high-value data. Replace this source',
  },
  none: 'No licence can be chosen now',
  nextShow: (id) => `What it allows in detail: odc license show ${id}`,
  judged: (id, license, isOpen) =>
    isOpen
      ? `${id}: ${license ?? 'without licence'}`
      : `${id}: restricted access, no licence to choose`,
  notWritten: (id) => `${id}: LICENCE.md is not written until the licence is corrected.`,
  attribution: 'Mention: ',
};
