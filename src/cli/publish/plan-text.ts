import type {
  Change,
  DatasetAction,
  DatasetPlan,
  Gate,
  PublishPlan,
  ResourcePlan,
} from '../../publish/plan.ts';
import type { Context } from '../context.ts';
import type { Screen } from '../terminal.ts';
import { gateText } from './gate-text.ts';
import { valueText } from './value-text.ts';
import { type PublishWords, publishWords } from './words/index.ts';

const SIGNS: Readonly<
  Record<DatasetAction, readonly [unicode: string, plain: string, color: string]>
> = {
  create: ['+', '+', '\u001b[32m'],
  update: ['~', '~', '\u001b[36m'],
  unchanged: ['–', '-', '\u001b[2m'],
  blocked: ['▲', '!', '\u001b[33m'],
};
/** Nothing to do for these: said only when more is asked. */
const QUIET = new Set<ResourcePlan['action']>(['unchanged', 'foreign', 'refused']);

/** The plan for people: each dataset, what changes, what holds it. */
export function planText(plan: PublishPlan, context: Context): string {
  const words = publishWords(context.lang);
  const host = URL.canParse(plan.url) ? new URL(plan.url).host : plan.url;
  const blocks = plan.datasets.flatMap((dataset) => ['', ...block(dataset, words, context)]);
  return `${[words.headline(plan.target, host), ...blocks, '', words.summary(countOf(plan))].join('\n')}\n`;
}

function block(dataset: DatasetPlan, words: PublishWords, context: Context): string[] {
  const { action, title, page, changes, resources, gates } = dataset;
  const { out, options } = context;
  const isWhole = options.verbose;
  const lines = [`${sign(action, out)} ${title} (${dataset.id})\u00a0: ${words.actions[action]}`];
  if (page !== null) lines.push(`  ${page}`);
  // A remark on what does not change was made when it was sent.
  const isTold = ({ ok, reason }: Gate) =>
    reason !== null && (!ok || isWhole || action !== 'unchanged');
  lines.push(...gates.filter(isTold).flatMap((gate) => gateLines(gate, words, context)));
  if (action === 'blocked' && !isWhole) return lines;
  // A creation says nothing but what the record says already.
  const shown = changes.filter(({ field }) => isWhole || (action !== 'create' && !isOwn(field)));
  lines.push(...shown.map((change) => `  ${changeText(change, words, out)}`));
  const files = resources.filter((resource) => isWhole || !QUIET.has(resource.action));
  lines.push(...files.flatMap((resource) => resourceLines(resource, words, out)));
  return [...lines, ...scoreLines(dataset, words)];
}

/** What odc writes for itself in the extras. */
const isOwn = (field: string): boolean => field.startsWith('odc:');

function scoreLines({ action, score }: DatasetPlan, words: PublishWords): string[] {
  if (score.after === null || action === 'unchanged') return [];
  const missing = score.missing.map((id) => words.criteria[id] ?? id);
  const lacking = missing.length === 0 ? '' : ` (${words.missing(missing)})`;
  return [`  ${words.score(score.before, score.after)}${lacking}`];
}

function sign(action: DatasetAction, { unicode, color }: Screen): string {
  const [sharp, plain, start] = SIGNS[action];
  const mark = unicode ? sharp : plain;
  return color ? `${start}${mark}\u001b[0m` : mark;
}

function gateLines(gate: Gate, words: PublishWords, { lang, out }: Context): string[] {
  const { said, action } = gateText(gate, lang);
  const mark = gate.ok ? '!' : out.unicode ? '✖' : 'x';
  const lines = [`  ${mark} ${words.gates[gate.name]}\u00a0: ${said}`];
  if (action !== '' && !gate.ok) lines.push(`    ${out.unicode ? '→' : '->'} ${action}`);
  return lines;
}

function changeText({ field, from, to, drift }: Change, words: PublishWords, out: Screen): string {
  const name = words.fields[field] ?? field;
  const text = words.change(name, valueText(from, words), valueText(to, words));
  const plain = out.unicode ? text : text.replace('→', '->');
  return drift === true ? `${plain} [${words.drift}]` : plain;
}

function resourceLines(resource: ResourcePlan, words: PublishWords, out: Screen): string[] {
  const { path, action, bytes, changes, drift } = resource;
  const size = bytes === null ? '' : `, ${words.size(bytes)}`;
  const touched = drift === true ? ` [${words.drift}]` : '';
  return [
    `  ${path}\u00a0: ${words.resourceActions[action]}${size}${touched}`,
    ...changes
      .filter(({ field }) => !isOwn(field))
      .map((change) => `    ${changeText(change, words, out)}`),
  ];
}

function countOf({ datasets }: PublishPlan): Record<DatasetAction, number> {
  const counts = { create: 0, update: 0, unchanged: 0, blocked: 0 };
  for (const { action } of datasets) counts[action] += 1;
  return counts;
}
