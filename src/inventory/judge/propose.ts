import type { TopicMatch } from '../topics/find-topic.ts';
import type { ObligationMark, Proposal, Reason } from './judged-table.ts';
import type { PersonalData } from './personal-data.ts';
import type { RestrictionMark } from './restrictions-of.ts';

export interface ProposalFacts {
  readonly topic: TopicMatch | undefined;
  readonly obligation: ObligationMark | undefined;
  /** Name of the schema that it follows. */
  readonly schema: string | undefined;
  readonly personal: PersonalData;
  readonly restrictions: readonly RestrictionMark[];
  /** A sheet that is not shown. */
  readonly hidden: boolean;
  readonly rows: number;
}

/** One question of the decision tree: a proposal when it settles the matter. */
type Question = (facts: ProposalFacts) => Proposal | undefined;

const reason = (code: string, params: Reason['params'] = {}): Reason => ({
  code: `inventory-${code}`,
  params,
});

const toDecide = (...reasons: readonly Reason[]): Proposal => ({ verdict: 'to-decide', reasons });

const PERSONAL_DATA = 'donnees_personnelles';

/**
 * The questions in their order. What a text or a person has to settle stays `to-decide`; `open` is
 * proposed for what is known to be opened by others, with nothing against it. Never by default.
 */
const QUESTIONS: readonly Question[] = [
  // Nothing to open.
  ({ rows }) => (rows === 0 ? toDecide(reason('no-rows')) : undefined),
  // Sheets that someone hid are looked at before all else.
  ({ hidden }) => (hidden ? toDecide(reason('hidden-sheet')) : undefined),
  // 1. Finished?
  ({ restrictions }) =>
    restrictions.some(({ id }) => id === 'inacheve') ? toDecide(reason('unfinished')) : undefined,
  // 3. A secret over the whole table?
  ({ restrictions }) => {
    const whole = restrictions.find((one) => one.whole);
    return (
      whole && {
        verdict: 'closed',
        article: whole.article,
        reasons: [reason('whole-secret', { restriction: whole.id, article: whole.article })],
      }
    );
  },
  // 4. People.
  (facts) => onPeople(facts),
  // 2 and 3. Rights and secrets that its words call for. What its topic alone calls for is a reminder.
  ({ restrictions, topic }) => {
    const called = restrictions.filter(
      ({ id, because }) =>
        id !== PERSONAL_DATA &&
        (topic?.topic.secret === true || because.some((one) => one !== 'topic')),
    );
    if (called.length === 0) return undefined;
    const ids = called.map(({ id }) => id);
    return toDecide(reason('check-restrictions', { restrictions: ids }), ...aboutTopic(topic));
  },
  // 5. What others open, recognised for sure.
  ({ topic, obligation, schema }) => {
    const isSure = topic?.by === 'schema' || topic?.by === 'name' || schema !== undefined;
    if (!isSure && obligation === undefined) return undefined;
    const about = [
      ...aboutObligation(obligation),
      ...aboutTopic(topic),
      ...aboutSchema(topic, schema),
    ];
    return { verdict: 'open', reasons: [...about, reason('nothing-found')] };
  },
];

export function propose(facts: ProposalFacts): Proposal {
  for (const question of QUESTIONS) {
    const proposal = question(facts);
    if (proposal !== undefined) return proposal;
  }
  const { topic } = facts;
  return toDecide(...(topic === undefined ? [reason('unknown-topic')] : aboutTopic(topic)));
}

function onPeople({ personal, topic, obligation, schema }: ProposalFacts): Proposal | undefined {
  const { kind, columns } = personal;
  if (topic?.topic.people === true) {
    const seen = kind === 'none-found' ? [] : [reason('personal-columns', { columns })];
    return toDecide(reason('about-people', { topic: topic.topic.id }), ...seen, reason('ask-dpo'));
  }
  if (kind === 'none-found') return undefined;
  if (kind === 'sensitive') return toDecide(reason('sensitive', { columns }), reason('ask-dpo'));
  const isKnown = (topic !== undefined && topic.by !== 'words') || schema !== undefined;
  if (!isKnown && obligation === undefined) {
    const about = topic === undefined ? [reason('unknown-topic')] : aboutTopic(topic);
    return toDecide(reason('personal-columns', { columns }), ...about, reason('ask-dpo'));
  }
  const exemption = topic?.topic.exemption;
  return {
    verdict: 'open-after-anonymisation',
    reasons: [
      ...aboutObligation(obligation),
      ...aboutTopic(topic),
      reason('personal-columns', { columns }),
      ...(exemption === undefined ? [] : [reason('exemption', { point: exemption })]),
      reason('ask-dpo'),
    ],
  };
}

function aboutTopic(match: TopicMatch | undefined): readonly Reason[] {
  return match === undefined ? [] : [reason(`topic-by-${match.by}`, { topic: match.topic.id })];
}

function aboutObligation(mark: ObligationMark | undefined): readonly Reason[] {
  if (mark === undefined || mark.applies === 'no') return [];
  const code =
    mark.level === 2 ? 'recommended' : mark.applies === 'yes' ? 'compulsory' : 'maybe-compulsory';
  return [reason(code, { text: mark.text })];
}

/** A schema that no topic of ours names. */
function aboutSchema(match: TopicMatch | undefined, schema: string | undefined): readonly Reason[] {
  return schema === undefined || match?.by === 'schema'
    ? []
    : [reason('follows-schema', { schema })];
}
