import { describe, expect, it } from 'vitest';
import type { TopicMatch } from '../topics/find-topic.ts';
import { TOPICS } from '../topics/index.ts';
import type { PersonalData } from './personal-data.ts';
import { type ProposalFacts, propose } from './propose.ts';

const topic = (id: string, by: TopicMatch['by'] = 'name'): TopicMatch => ({
  topic: TOPICS.find((one) => one.id === id) ?? expect.fail(id),
  by,
});
const none: PersonalData = { kind: 'none-found', categories: [], columns: [] };
const direct: PersonalData = { kind: 'direct', categories: ['email'], columns: ['email'] };
const facts: ProposalFacts = {
  topic: undefined,
  obligation: undefined,
  schema: undefined,
  personal: none,
  restrictions: [],
  hidden: false,
  rows: 10,
};
const restriction = (id: string, whole = false) => ({
  id,
  article: 'CRPA',
  because: ['mot'],
  whole,
});

describe('propose', () => {
  it.each([
    ['nothing is known', {}, 'to-decide'],
    ['the topic is known by name', { topic: topic('subventions') }, 'open'],
    ['the topic is only guessed', { topic: topic('subventions', 'words') }, 'to-decide'],
    ['a national schema is followed', { schema: 'x/y' }, 'open'],
    ['no row', { topic: topic('subventions'), rows: 0 }, 'to-decide'],
    ['a hidden sheet', { topic: topic('subventions'), hidden: true }, 'to-decide'],
    ['a draft', { topic: topic('budget'), restrictions: [restriction('inacheve')] }, 'to-decide'],
    [
      'personal data, topic known',
      { topic: topic('subventions'), personal: direct },
      'open-after-anonymisation',
    ],
    ['personal data, topic unknown', { personal: direct }, 'to-decide'],
    [
      'personal data, topic guessed',
      { topic: topic('subventions', 'words'), personal: direct },
      'to-decide',
    ],
    [
      'sensitive data',
      { topic: topic('subventions'), personal: { ...direct, kind: 'sensitive' } },
      'to-decide',
    ],
    ['a file about people', { topic: topic('personnel') }, 'to-decide'],
    [
      'a whole secret',
      { topic: topic('videoprotection'), restrictions: [restriction('defense_securite', true)] },
      'closed',
    ],
    [
      'a secret called by words',
      { topic: topic('marches'), restrictions: [restriction('secret_affaires')] },
      'to-decide',
    ],
  ] as const)('%s', (_says, some, verdict) => {
    const proposal = propose({ ...facts, ...some } as ProposalFacts);
    expect(proposal.verdict).toBe(verdict);
    expect(proposal.reasons.length).toBeGreaterThan(0);
    if (verdict === 'closed') expect(proposal.article).toBe('CRPA');
  });

  it('asks for the opinion of the officer wherever people are', () => {
    for (const personal of [direct, { ...direct, kind: 'sensitive' as const }]) {
      const { reasons } = propose({ ...facts, topic: topic('subventions'), personal });
      expect(reasons.map(({ code }) => code)).toContain('inventory-ask-dpo');
    }
  });
});
