import type { FindingGroup } from '../base/ledger.ts';
import type { Spoken } from '../base/messages/text.ts';
import type { IssueIndex } from './issue-index.ts';

/** The finding whose texts speak for all those of some groups: the first one. */
export function speakerOf(groups: readonly FindingGroup[], issues: IssueIndex): Spoken {
  const [first] = groups;
  if (first === undefined) throw new RangeError('nobody to speak for');
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  const corrections = correctionsOf(groups, count, issues);
  return {
    ...(first.samples[0] ?? { ...first, params: {} }),
    count,
    ...(corrections === undefined ? {} : { corrections }),
  };
}

/** `undefined` when all have the same suggestion, or the first ones have none. */
function correctionsOf(
  groups: readonly FindingGroup[],
  count: number,
  issues: IssueIndex,
): Spoken['corrections'] {
  const samples = groups.flatMap((group) => group.samples);
  if (samples.every(({ suggestion }) => suggestion === undefined)) return undefined;
  const listed = issues.of(groups);
  const known = listed.length > samples.length ? listed : samples;
  const suggestions = new Set(known.map(({ suggestion }) => suggestion));
  if (suggestions.has(undefined)) return 'some';
  // What is not listed may have another.
  return suggestions.size === 1 && known.length >= count ? undefined : 'each';
}
