import type { PrivacyObserver } from '../../privacy/detection/observer.ts';
import type { PrivacyFinding } from '../../privacy/finding.ts';
import type { HeldTable } from '../kinds/held-table.ts';
import { type ColumnProfile, profileColumn } from '../profile/column-profile.ts';
import type { ColumnWatch } from '../profile/column-watch.ts';
import { ProfileObserver } from '../profile/profile-observer.ts';
import { columnWeight } from './column-weight.ts';
import { SampledObserver } from './sampled-observer.ts';
import type { SchemaMatcher } from './schema-matcher.ts';
import type { ColumnSignature, PrivacyMark, SurveyedTable } from './survey.ts';

export interface SurveyTools {
  /** A new observer for each table. */
  readonly privacy: () => Promise<PrivacyObserver>;
  /** Whether the detection looks at some blocks of rows only. */
  readonly isSampled: boolean;
  readonly matcher: SchemaMatcher;
  /** Whether another file has as many bytes: only those are compared byte for byte. */
  readonly isTwin?: (bytes: number) => boolean;
  readonly signal?: AbortSignal;
  /** Bytes of the current file read so far. */
  readonly onBytes?: (read: number) => void;
}

/** Walks a table once: profile, personal data, schema. */
export async function surveyTable(table: HeldTable, tools: SurveyTools): Promise<SurveyedTable> {
  const profile = new ProfileObserver();
  const privacy = await tools.privacy();
  const { signal, onBytes } = tools;
  const { rows } = await table.walk(
    [profile, tools.isSampled ? new SampledObserver(privacy) : privacy],
    {
      ...(signal === undefined ? {} : { signal }),
      ...(onBytes === undefined ? {} : { onProgress: onBytes }),
    },
  );
  const { findings } = privacy.result;
  const { watches, labels } = profile.result;
  const columns = watches.map((watch, index) =>
    profileColumn(watch, labels[index] ?? '', rows, ofColumn(findings, index)),
  );
  return {
    ...(table.sheet === undefined ? {} : { sheet: table.sheet }),
    ...(table.hidden === undefined ? {} : { hidden: table.hidden }),
    format: table.format,
    facts: table.facts,
    rows,
    columns,
    schemas: await tools.matcher.match(table.columns, table.sample),
    privacy: findings.map(markOf),
    signatures: watches.map((watch, index) => signatureOf(watch, columns[index])),
  };
}

function ofColumn(findings: readonly PrivacyFinding[], index: number): readonly PrivacyFinding[] {
  return findings.filter(({ column }) => column === index + 1);
}

function markOf(finding: PrivacyFinding): PrivacyMark {
  const { column, field, category, level, score, exemption, matching, checked } = finding;
  return { column, field, category, level, score, exemption, matching, checked };
}

function signatureOf(
  watch: ColumnWatch,
  profile: ColumnProfile | undefined,
): ColumnSignature | undefined {
  const weight = profile === undefined ? 0 : columnWeight(profile);
  if (profile === undefined || weight === 0) return undefined;
  return { bins: watch.signature.end(), distinct: profile.distinct, weight };
}
