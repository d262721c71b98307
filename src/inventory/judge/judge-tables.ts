import { fingerprint } from '../../base/fingerprint.ts';
import { applyDecisions } from '../../privacy/decisions/apply-decisions.ts';
import type { PrivacyFinding } from '../../privacy/finding.ts';
import { type Duty, judgeObligations } from '../../project/obligations/judge.ts';
import type { AcceptedFinding, Authority, Decision } from '../../project/project.ts';
import type { Series } from '../grouping/series.ts';
import type { HeldIn, Relation } from '../overlap/relate.ts';
import type { PrivacyMark } from '../survey/survey.ts';
import { findTopic, type TopicMatch } from '../topics/find-topic.ts';
import { tableWords } from '../topics/table-words.ts';
import type { Ground } from '../topics/topic.ts';
import { decisionOn, plainPath } from './decision-on.ts';
import type { Frequency, JudgedTable, ObligationMark, Overlap } from './judged-table.ts';
import { obligationOf } from './obligation-of.ts';
import { opennessOf } from './openness-of.ts';
import { ownerOf } from './owner-of.ts';
import { personalData } from './personal-data.ts';
import { propose } from './propose.ts';
import { restrictionsOf } from './restrictions-of.ts';

/** What tables are judged by, beside what was measured of them. */
export interface Surroundings {
  readonly today: string;
  readonly authority: Partial<Authority>;
  readonly decisions: readonly Decision[];
  readonly accepted: readonly AcceptedFinding[];
  readonly directorates: readonly string[];
  /** The folders that were looked at, as they are shown. */
  readonly shownRoots: readonly string[];
  readonly series: readonly Series[];
  readonly relations: readonly Relation[];
}

export interface Judgement {
  readonly tables: readonly JudgedTable[];
  readonly duties: readonly Duty[];
  /** Paths of decisions about tables that are not there. */
  readonly gone: readonly string[];
}

/** Says of each table what it is, what asks for it, what may forbid it, and what is proposed. */
export function judgeTables(held: readonly HeldIn[], around: Surroundings): Judgement {
  const duties = judgeObligations(around.authority, around.today);
  const tables = held.map((one, index) => judgeTable(one, index, held, duties, around));
  const paths = new Set(held.map(({ file }) => file.path));
  const gone = around.decisions
    .map(({ path }) => path)
    .filter((path) => !paths.has(plainPath(path)));
  return { tables, duties, gone };
}

function judgeTable(
  { file, table }: HeldIn,
  index: number,
  held: readonly HeldIn[],
  duties: readonly Duty[],
  around: Surroundings,
): JudgedTable {
  const labels = table.columns.map(({ name }) => name);
  const words = tableWords(file.path, table.sheet, labels);
  const followed = table.schemas[0];
  const schema =
    followed === undefined || followed.verdict === 'related' ? undefined : followed.name;
  const topic = findTopic(words, schema);
  const obligation = obligationOf(topic?.by === 'words' ? undefined : topic, schema, duties);
  const personal = personalData(unaccepted(table.privacy, file.path, around.accepted));
  const restrictions = restrictionsOf(words, topic?.topic, personal);
  const series = around.series.find(({ tables }) => tables.includes(index));
  const decision = decisionOn({ path: file.path, sheet: table.sheet }, around.decisions);
  const owner = decision?.owner ?? ownerOf(file.path, around.directorates, around.shownRoots);
  const frequency = frequencyOf(decision, series, topic, obligation, duties);
  const hidden = table.hidden === true;
  return {
    id: fingerprint(file.path, table.sheet ?? ''),
    file,
    table,
    ...(topic === undefined ? {} : { topic }),
    priority: priorityOf(topic, obligation, schema),
    ...(topic === undefined ? {} : { level: topic.topic.level }),
    ground: groundOf(topic, series),
    ...(obligation === undefined ? {} : { obligation }),
    restrictions,
    personal: personal.kind,
    openness: opennessOf(table),
    ...(owner === undefined ? {} : { owner }),
    ...(frequency === undefined ? {} : { frequency }),
    ...(series === undefined ? {} : { series: series.id }),
    overlaps: overlapsOf(index, held, around.relations),
    proposal: propose({
      topic,
      obligation,
      schema,
      personal,
      restrictions,
      hidden,
      rows: table.rows,
    }),
    ...(decision === undefined ? {} : { decision }),
  };
}

/** What someone accepted to publish, with its text, is no obstacle any more. */
function unaccepted(
  privacy: readonly PrivacyMark[],
  file: string,
  accepted: readonly AcceptedFinding[],
): readonly PrivacyMark[] {
  const findings = privacy as readonly PrivacyFinding[];
  return applyDecisions(findings, accepted, { file }).filter((one) => one.accepted === undefined);
}

function priorityOf(
  topic: TopicMatch | undefined,
  obligation: ObligationMark | undefined,
  schema: string | undefined,
): JudgedTable['priority'] {
  if (topic?.topic.people === true || topic?.topic.secret === true) return 4;
  if (obligation !== undefined && obligation.applies !== 'no') return obligation.level;
  if (schema !== undefined) return 2;
  return topic === undefined || topic.by === 'words' ? 4 : 3;
}

/** Editions that follow one another are a database kept up to date. */
function groundOf(topic: TopicMatch | undefined, series: Series | undefined): Ground {
  return topic?.topic.ground ?? (series === undefined ? 'L. 300-2' : 'L. 312-1-1, 3°');
}

function frequencyOf(
  decision: Decision | undefined,
  series: Series | undefined,
  topic: TopicMatch | undefined,
  obligation: ObligationMark | undefined,
  duties: readonly Duty[],
): Frequency | undefined {
  const asked = duties.find((duty) => duty.obligation.id === obligation?.id)?.obligation.frequency;
  if (decision?.frequency !== undefined) return { id: decision.frequency, by: 'decision' };
  if (series?.frequency !== undefined) return { id: series.frequency, by: 'editions' };
  if (topic?.topic.frequency !== undefined) return { id: topic.topic.frequency, by: 'topic' };
  return asked === undefined ? undefined : { id: asked, by: 'obligation' };
}

function overlapsOf(
  index: number,
  held: readonly HeldIn[],
  relations: readonly Relation[],
): readonly Overlap[] {
  return relations
    .filter(({ one, other }) => one === index || other === index)
    .map(({ one, other, kind, score, columns }) => {
      const there = held[one === index ? other : one];
      const sheet = there?.table.sheet;
      return {
        path: there?.file.path ?? '',
        ...(sheet === undefined ? {} : { sheet }),
        kind,
        score,
        columns: one === index ? columns : columns.map(([a, b]) => [b, a] as const),
      };
    })
    .sort((a, b) => b.score - a.score || (a.path < b.path ? -1 : 1));
}
