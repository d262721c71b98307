import { FIELDS } from './fields.ts';
import type { Proposal, ProposalFacts } from './proposal.ts';

/** What is missing in the description of a dataset, with what the data and the project tell of it. */
export function proposeMissing(facts: ProposalFacts): readonly Proposal[] {
  return FIELDS.filter(({ isMissing }) => isMissing(facts)).map(({ id, path, propose, shown }) => {
    const value = propose(facts);
    return { id, path, value, shown: value === undefined ? '' : shown(value) };
  });
}
