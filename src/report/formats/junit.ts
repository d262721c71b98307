import type { Finding, Level } from '../../base/finding.ts';
import type { FindingGroup } from '../../base/ledger.ts';
import type { Spoken } from '../../base/messages/text.ts';
import { IssueIndex } from '../issue-index.ts';
import { linesOf, sampleGroups, valueShown } from '../places.ts';
import type { FileReport, Reporter } from '../report.ts';
import { posixPath } from '../results.ts';
import { verdict, whereOf } from '../sentences.ts';
import { speakerOf } from '../speaker.ts';
import { actionOf, failureOf, messageOf, ruleOf, titleOf } from '../telling.ts';
import { shown } from '../text/visible.ts';
import { markup } from '../text/xml.ts';
import { wordsOf } from '../words/index.ts';
import type { Words } from '../words/words.ts';

const SAMPLES = 5;

/**
 * JUnit as GitLab and Jenkins read it: a suite a file, a test a rule that found something. Cells
 * are no tests: 100 000 of them stop the page of either.
 */
export const junit: Reporter = {
  id: 'junit',
  render({ files }, { lang }) {
    const words = wordsOf(lang);
    const suites = files.map((file) => ({ file, tests: testsOf(file) }));
    const all = suites.flatMap(({ tests }) => tests);
    const errors = files.filter(({ error }) => error !== undefined).length;
    const seconds = files.reduce((sum, file) => sum + file.seconds, 0);
    const head = sums('odc validate', all.length + files.length, failures(all), errors, seconds);
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites ${head}>`,
      ...suites.flatMap(({ file, tests }) => suite(file, tests, words)),
      '</testsuites>',
      '',
    ].join('\n');
  },
};

/** What one rule found in one file, in all columns. */
interface Test {
  readonly rule: string;
  readonly level: Level;
  readonly count: number;
  readonly speaker: Spoken;
  readonly samples: readonly Finding[];
}

function testsOf(file: FileReport): readonly Test[] {
  const byRule = new Map<string, FindingGroup[]>();
  for (const group of file.counts.groups) {
    const rule = ruleOf(group);
    const groups = byRule.get(rule);
    if (groups === undefined) byRule.set(rule, [group]);
    else groups.push(group);
  }
  const issues = new IssueIndex(file);
  return [...byRule].map(([rule, groups]) => {
    const speaker = speakerOf(groups, issues);
    const samples = groups.flatMap((group) => group.samples).slice(0, SAMPLES);
    const count = groups.reduce((sum, group) => sum + group.count, 0);
    return { rule, level: speaker.level, count, speaker, samples };
  });
}

function failures(tests: readonly Test[]): number {
  return tests.filter(({ level }) => level === 'error').length;
}

function sums(
  name: string,
  tests: number,
  failed: number,
  errors: number,
  seconds: number,
): string {
  return `name="${markup(name)}" tests="${tests}" failures="${failed}" errors="${errors}" time="${seconds.toFixed(3)}"`;
}

function suite(file: FileReport, tests: readonly Test[], words: Words): readonly string[] {
  const { path, error, seconds } = file;
  const errors = error === undefined ? 0 : 1;
  return [
    `  <testsuite ${sums(path, tests.length + 1, failures(tests), errors, seconds)}>`,
    ...readTest(file, words),
    ...tests.flatMap((test) => testCase(test, path, words)),
    '  </testsuite>',
  ];
}

/** Passed when the file was read; so a file without findings has its test too. */
function readTest(file: FileReport, words: Words): readonly string[] {
  const open = opening(file.path, words.readTest);
  if (file.error === undefined) {
    return [`${open}>`, `      <system-out>${markup(verdict(file, words))}</system-out>`, CLOSING];
  }
  const { message, action } = failureOf(file.error, words.lang);
  return [
    `${open}>`,
    `      <error type="${markup(file.error.code)}" message="${markup(message)}">${markup(action)}</error>`,
    CLOSING,
  ];
}

const CLOSING = '    </testcase>';

function opening(path: string, name: string): string {
  const file = markup(posixPath(path));
  return `    <testcase classname="${file}" name="${markup(name)}" file="${file}"`;
}

function testCase(test: Test, path: string, words: Words): readonly string[] {
  const { rule, level, speaker } = test;
  const title = titleOf(speaker, words.lang);
  const open = opening(path, title === rule ? rule : `${rule} — ${title}`);
  const text = markup(testText(test, words), true);
  if (level !== 'error') return [`${open}>`, `      <system-out>${text}</system-out>`, CLOSING];
  const message = `${title}${words.colon} ${words.count(test.count, level)}`;
  return [
    `${open}>`,
    `      <failure type="${markup(rule)}" message="${markup(message)}">${text}</failure>`,
    CLOSING,
  ];
}

/** How many, the first five, and what to do. */
function testText({ level, count, samples, speaker }: Test, words: Words): string {
  const action = actionOf(speaker, words.lang);
  const left = count - samples.length;
  return [
    words.count(count, level),
    ...samples.map((sample) => `- ${sampleText(sample, words)}`),
    ...(left > 0 ? [words.moreFindings(left)] : []),
    ...(action === '' ? [] : [`→ ${shown(action, 500)}`]),
  ].join('\n');
}

function sampleText(sample: Finding, words: Words): string {
  const message = shown(messageOf(sample, words.lang), 300);
  const value = sample.value === undefined ? '' : valueShown(sample.value, words);
  const parts = [
    ...sampleGroups([sample]).map((group) => linesOf(group, words)),
    whereOf(sample, words),
    message.includes(value) ? '' : value,
  ].filter((part) => part !== '');
  return parts.length === 0 ? message : `${parts.join(', ')}${words.colon} ${message}`;
}
