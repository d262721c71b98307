import { diskKeyFiles } from '../../adapters/disk-key-files.ts';
import { diskSink } from '../../adapters/disk-sink.ts';
import { systemRandom } from '../../adapters/system-random.ts';
import { OdcError } from '../../base/errors.ts';
import { type ApplyOptions, applyPlan } from '../../privacy/anonymise/apply-plan.ts';
import { fillLists } from '../../privacy/anonymise/plan/fill-lists.ts';
import { type ReadPlan, readPlan } from '../../privacy/anonymise/plan/read-plan.ts';
import type { Context } from '../context.ts';
import { paths } from '../paths.ts';
import { mayReplace, writeDocument } from '../write-document.ts';
import type { AnonymizeOptions } from './anonymize-options.ts';
import { startDetection } from './detection.ts';
import { withProgress } from './progress.ts';
import { reportData } from './report-data.ts';
import { reportText } from './report-text.ts';
import type { AnonymizeMode } from './run-anonymize.ts';
import { optionalSource, rereadable } from './source.ts';

const KEY_BYTES = 32;

/** `odc anonymize FILE --plan plan.yml -o OUT`: exit code 1 when the output did not pass. */
export const apply: AnonymizeMode = async (file, options, context) => {
  const output = outputPath(options);
  const read = await openPlan(file, options, context);
  const keyFile = await keyPath(options, read, context);
  const source = await rereadable(file, context);
  const [population, previous] = [options.population, options.previous].map((path) =>
    optionalSource(path, context),
  );
  const wanted: ApplyOptions = {
    output,
    force: await mayReplace(output, context),
    keep: [options.plan, options.population, options.previous, keyFile].filter(
      (path) => path !== undefined,
    ),
    table: options.table,
    ...(keyFile === undefined ? {} : { keyFile }),
    ...(population === undefined ? {} : { population }),
    ...(previous === undefined ? {} : { previous }),
  };
  const ports = {
    sink: diskSink,
    random: systemRandom,
    keyFiles: diskKeyFiles,
    detect: startDetection(file, context),
  };
  const report = await withProgress(file, context, (walk) =>
    applyPlan(source, read, ports, wanted, walk),
  );
  const { lang, machine } = context;
  const data = (): string =>
    `${JSON.stringify(reportData(report, { lang, version: machine.version, now: context.ports.clock.now() }), null, 2)}\n`;
  for (const { format, path } of wishes(output, options, context)) {
    await writeDocument(path, format === 'json' ? data() : reportText(report, context), context);
  }
  return report.attack.passed ? 0 : 1;
};

/** @throws OdcError `usage`: `output-needed`, `output-not-text` */
function outputPath({ output }: AnonymizeOptions): string {
  if (output === undefined || output === '-') throw new OdcError('usage', 'output-needed');
  const isText = ['', '.csv', '.tsv', '.txt'].includes(paths.extname(output).toLowerCase());
  if (!isText) throw new OdcError('usage', 'output-not-text', { path: output });
  return output;
}

async function openPlan(
  file: string,
  { plan }: AnonymizeOptions,
  { ports, machine }: Context,
): Promise<ReadPlan> {
  const text = await ports.files.readText(plan);
  if (text === undefined) throw new OdcError('config', 'plan-missing', { path: plan, file });
  const folder = planFolder(plan, machine.folder);
  const readText = (path: string) => ports.files.readText(paths.resolve(folder, path));
  return fillLists(await readPlan(text, plan), readText);
}

/** Paths in a plan are from its own folder. */
function planFolder(plan: string, folder: string): string {
  return paths.dirname(paths.resolve(folder, plan));
}

/** The option, else the plan's own, from the plan's folder. `--new-key` makes it. */
async function keyPath(
  { keyFile, newKey, plan }: AnonymizeOptions,
  read: ReadPlan,
  context: Context,
): Promise<string | undefined> {
  const own = read.plan.key;
  const path =
    keyFile ??
    (own === undefined ? undefined : paths.resolve(planFolder(plan, context.machine.folder), own));
  if (!newKey) return path;
  if (path === undefined)
    throw new OdcError('usage', 'option-without-value', { name: '--key-file' });
  await diskKeyFiles.create(path, systemRandom.bytes(KEY_BYTES));
  return path;
}

/** Where the report goes: the screen, `--report`, and what `--format` asks for. The data have their own place. */
function wishes(output: string, { report }: AnonymizeOptions, { options }: Context) {
  const asked = options.outputs.map(({ format, path }) => ({
    format,
    path: path === output ? '-' : path,
  }));
  return report === undefined ? asked : [...asked, { format: 'json', path: report }];
}
