import type { Note } from '../attack/check.ts';
import type { Plan } from '../plan/plan.ts';
import type { Suggestion } from './suggest-plan.ts';

/** Words that YAML would read as something else. */
const OTHER_VALUES = /^(true|false|null|yes|no|on|off|y|n|~)$/i;

/**
 * The text of a proposed plan in YAML, each line with its reason as a comment, columns that go out
 * as they are included.
 * @param say words a note
 */
export function planText(
  { plan, proposals, reasons }: Suggestion,
  title: string,
  say: (note: Note) => string,
): string {
  const because = (reason: Note | undefined): string =>
    reason === undefined ? '' : ` # ${oneLine(say(reason))}`;
  const lines = [`# ${oneLine(title)}`, 'version: 1'];
  if (reasons.nothing !== undefined) lines.push(`# ${oneLine(say(reasons.nothing))}`);
  if (proposals.length > 0) lines.push('columns:');
  const width = Math.min(30, Math.max(0, ...proposals.map(({ column }) => scalar(column).length)));
  for (const { column, plan: entry, reason } of proposals) {
    const name = `${scalar(column)}:`.padEnd(width + 1);
    lines.push(
      entry === undefined
        ? `  # ${name} ${oneLine(say(reason))}`
        : `  ${name} ${flow(entry)}${because(reason)}`,
    );
  }
  if (plan.columns === undefined && proposals.length > 0)
    lines.splice(lines.indexOf('columns:'), 1, '# columns:');
  for (const key of ['rows', 'quasi', 'sensitive', 'target'] as const) {
    if (plan[key] !== undefined)
      lines.push(`${key}: ${flow(plan[key])}${because(reasonOf(reasons, key))}`);
  }
  return `${lines.join('\n')}\n`;
}

function reasonOf(reasons: Suggestion['reasons'], key: keyof Plan): Note | undefined {
  return key === 'rows' || key === 'quasi' || key === 'target' ? reasons[key] : undefined;
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ');
}

/** A value on one line, as people write YAML. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([key, held]) => `${scalar(key)}: ${flow(held)}`)
      .join(', ')}}`;
  }
  return typeof value === 'string' ? scalar(value) : String(value);
}

function scalar(text: string): string {
  const isPlain = /^[\p{L}_][\p{L}\d_-]*( [\p{L}\d_-]+)*$/u.test(text) && !OTHER_VALUES.test(text);
  return isPlain ? text : JSON.stringify(text);
}
