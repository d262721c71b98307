import { layerOf, levelOf } from '../../base/codes.ts';
import type { Finding, Level } from '../../base/finding.ts';
import type { Lang } from '../../base/messages/text.ts';
import { lineOf } from '../places.ts';
import type { FileReport, Reporter, ValidationReport } from '../report.ts';
import { type Result, resultsOf, uriOf } from '../results.ts';
import { actionOf, failureOf, pageOf, titleOf } from '../telling.ts';
import { visible } from '../text/visible.ts';
import { wordsOf } from '../words/index.ts';

/** GitHub shows 5 000 results of a run and refuses more than 25 000. */
const SHOWN = 5000;

const LEVELS: Readonly<Record<Level, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** SARIF 2.1.0 (OASIS), within what GitHub takes. */
export const sarif: Reporter = {
  id: 'sarif',
  render(report, { lang }) {
    const results = resultsOf(report, wordsOf(lang), SHOWN);
    const rules = [...new Map(results.map((result) => [result.rule, result])).values()];
    const ranks = new Map(rules.map(({ rule }, rank) => [rule, rank]));
    const log = {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: report.tool.name,
              version: report.tool.version,
              rules: rules.map((result) => ruleData(result, lang)),
            },
          },
          language: lang,
          invocations: [invocation(report, lang)],
          results: results.map((result) => resultData(result, ranks.get(result.rule) ?? 0, lang)),
        },
      ],
    };
    return `${JSON.stringify(log, null, 1)}\n`;
  },
};

function ruleData({ rule, finding }: Result, lang: Lang): object {
  const title = titleOf(withoutReason(finding), lang);
  const page = pageOf(finding, lang);
  const help = page === undefined ? actionOf(finding, lang) : `${page.cause}\n\n${page.remedy}`;
  return {
    id: rule,
    shortDescription: { text: title },
    fullDescription: { text: page?.cause ?? title },
    help: { text: help === '' ? title : help },
    defaultConfiguration: { level: LEVELS[levelOf(finding.code)] },
    properties: { tags: [layerOf(finding.code)] },
  };
}

function withoutReason({ reason: _reason, ...kind }: Finding): Finding {
  return kind;
}

function resultData(result: Result, ruleIndex: number, lang: Lang): object {
  const { rule, level, finding, text, count, others, file } = result;
  const action = actionOf(finding, lang);
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[level],
    message: { text: action === '' ? text : `${text}. ${visible(action)}` },
    locations: [location(file, finding)],
    ...(count > 1 ? { occurrenceCount: count } : {}),
    ...(others.length === 0
      ? {}
      : { relatedLocations: others.map((other, id) => ({ id, ...location(file, other) })) }),
    partialFingerprints: {
      'odcFinding/v1': result.fingerprint,
      // The only one that GitHub reads.
      primaryLocationLineHash: `${result.fingerprint}:1`,
    },
    properties: {
      ...(finding.row === undefined ? {} : { row: finding.row }),
      ...(finding.column === undefined ? {} : { column: finding.column }),
      ...(finding.field === undefined ? {} : { field: visible(finding.field) }),
    },
  };
}

/** Without region when it is about the whole file. Lines start at 1. */
function location({ path }: FileReport, finding: Finding): object {
  const line = lineOf(finding);
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(path) },
      ...(line === undefined || line < 1 ? {} : { region: { startLine: line } }),
    },
  };
}

/** A file that could not be read is no result: the tool did not do its work there. */
function invocation({ files }: ValidationReport, lang: Lang): object {
  const notifications = files.flatMap(({ path, error }) => {
    if (error === undefined) return [];
    const { message, action } = failureOf(error, lang);
    return [
      {
        level: 'error',
        descriptor: { id: error.code },
        message: { text: visible(action === '' ? message : `${message}. ${action}`) },
        locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
      },
    ];
  });
  return {
    executionSuccessful: notifications.length === 0,
    ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
  };
}
