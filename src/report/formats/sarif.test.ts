import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it, vi } from 'vitest';
import { rendered } from '../../../test/builders/rendered.ts';
import {
  badDates,
  fileOf,
  hugeFile,
  REPORTS,
  reportOf,
  sampleReport,
  unreadableFile,
  validFile,
} from '../../../test/builders/report.ts';
import type { Finding } from '../../base/finding.ts';
import type { ValidationReport } from '../report.ts';

vi.mock('../../base/messages/wording.ts', () => import('../../../test/builders/wording-stub.ts'));

/** A part of a SARIF log, as far as the tests look into it. */
interface Log {
  readonly runs: readonly {
    readonly tool: {
      readonly driver: { readonly rules: readonly { id: string; help: { text: string } }[] };
    };
    readonly invocations: readonly {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications?: readonly object[];
    }[];
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly occurrenceCount?: number;
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string };
          readonly region?: { readonly startLine: number };
        };
      }[];
      readonly partialFingerprints: Readonly<Record<string, string>>;
    }[];
  }[];
}

async function sarifRun(report: ValidationReport): Promise<Log['runs'][number]> {
  const [run] = (JSON.parse(await rendered('sarif', report)) as Log).runs;
  if (run === undefined) throw new Error('no run');
  return run;
}

describe('sarif', () => {
  /** OASIS's schema, as the package that ships it has it. */
  const path = fileURLToPath(
    new URL(
      '../../../node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
      import.meta.url,
    ),
  );

  describe.skipIf(!existsSync(path))('of OASIS', () => {
    it.each(Object.entries(REPORTS))('is valid: %s', async (_name, make) => {
      // Draft 4 differs from what ajv knows by the name of its identifier only, here.
      const { id: _id, $schema: _draft, ...schema } = JSON.parse(readFileSync(path, 'utf8'));
      const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
      addFormats(ajv);
      const isSarif = ajv.compile(schema);
      isSarif(JSON.parse(await rendered('sarif', make())));
      expect(isSarif.errors ?? []).toEqual([]);
    });
  });

  it('points to its rules and gives them help', async () => {
    const run = await sarifRun(sampleReport());
    for (const { ruleId, ruleIndex } of run.results) {
      expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    }
    for (const { help } of run.tool.driver.rules) expect(help.text).not.toBe('');
  });

  it('has a result a finding while they are few, a result a problem when they are not', async () => {
    expect((await sarifRun(reportOf(fileOf('x.csv', badDates(40))))).results).toHaveLength(40);
    const huge = await sarifRun(reportOf(hugeFile()));
    expect(huge.results).toHaveLength(20);
    expect(huge.results[0]?.occurrenceCount).toBe(5000);
    const many = await sarifRun(
      reportOf(...Array.from({ length: 6 }, () => fileOf('x', badDates(1000)))),
    );
    expect(many.results).toHaveLength(6);
  });

  it('writes URIs, relative where paths are', async () => {
    const run = await sarifRun(sampleReport());
    const [location] = run.results[0]?.locations ?? [];
    expect(location?.physicalLocation.artifactLocation.uri).toBe(
      'donn%C3%A9es/subventions%202024.csv',
    );
  });

  it('gives no region to what is about the whole file', async () => {
    const finding = { code: 'source-error', level: 'error', params: {} } as const;
    const run = await sarifRun(reportOf(fileOf('x.csv', [finding, ...badDates(1)])));
    expect(run.results.map(({ locations }) => locations[0]?.physicalLocation.region)).toEqual([
      undefined,
      { startLine: 2 },
    ]);
  });

  it('says that it did not run on a file that it could not read', async () => {
    const run = await sarifRun(reportOf(unreadableFile()));
    expect(run.results).toEqual([]);
    expect(run.invocations[0]).toMatchObject({ executionSuccessful: false });
    expect(run.invocations[0]?.toolExecutionNotifications).toHaveLength(1);
    expect((await sarifRun(sampleReport())).invocations[0]?.executionSuccessful).toBe(false);
    expect((await sarifRun(reportOf(validFile()))).invocations[0]?.executionSuccessful).toBe(true);
  });

  it('keeps its fingerprints when lines move', async () => {
    const marks = async (shift: number): Promise<readonly (string | undefined)[]> => {
      const run = await sarifRun(reportOf(fileOf('x.csv', badDates(40, shift))));
      return run.results.map(({ partialFingerprints }) => partialFingerprints['odcFinding/v1']);
    };
    expect(await marks(1)).toEqual(await marks(0));
    expect(new Set(await marks(0)).size).toBe(40);
  });

  it('changes one fingerprint when a row that is wrong is added at the top', async () => {
    const marks = async (findings: readonly Finding[]): Promise<Set<string | undefined>> => {
      const { results } = await sarifRun(reportOf(fileOf('x.csv', findings)));
      return new Set(
        results.map(({ partialFingerprints }) => partialFingerprints['odcFinding/v1']),
      );
    };
    const before = await marks(badDates(40));
    const after = await marks([...badDates(1), ...badDates(40, 1)]);
    expect([...after].filter((mark) => !before.has(mark))).toHaveLength(1);
  });
});
