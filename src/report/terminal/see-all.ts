import type { ReportedSchema, ReportView, ValidationReport } from '../report.ts';
import { visible } from '../text/visible.ts';
import type { Words } from '../words/words.ts';

const FILES = 3;
/** A longer command is not read: its files are left out. */
const LONGEST = 160;

/** The command that writes everything for a person to read: `odc validate … -o rapport.html`. */
export function seeAllCommand(
  report: ValidationReport,
  { again }: Pick<ReportView, 'again'>,
  words: Words,
): string {
  const output = `-o ${words.reportName}`;
  const same = again === undefined ? '' : `odc ${again.map(argument).join(' ')} ${output}`;
  if (same !== '' && same.length <= LONGEST) return same;
  const { files } = report;
  const named = files.length <= FILES ? files.map(({ path }) => argument(path)) : ['…'];
  const schema = files.length === 1 ? files[0]?.schema : undefined;
  const option = schema?.chosen === 'option' ? ['--schema', reference(schema)] : [];
  return ['odc validate', ...named, ...option, output].join(' ');
}

/** A schema of the user's own is not known here by the path that was given for it. */
function reference({ name, version, source }: ReportedSchema): string {
  if (source === 'file' || source === 'url') return '…';
  return argument(version === null ? name : `${name}@${version}`);
}

/** Quoted so that a shell takes it as one word and runs nothing of it. */
function argument(text: string): string {
  const clean = visible(text);
  if (/^[\p{L}\p{N}_./:@%+=,~\\-]+$/u.test(clean)) return clean;
  return /[$`"!\\]/.test(clean) ? `'${clean.replaceAll("'", "'\\''")}'` : `"${clean}"`;
}
