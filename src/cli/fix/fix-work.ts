import { diskSink } from '../../adapters/disk-sink.ts';
import type { ByteSource } from '../../ports/bytes.ts';
import type { SinkFile } from '../../ports/sink.ts';
import type { Answers } from '../../repair/answers.ts';
import { applyRepair, type RepairResult } from '../../repair/apply-repair.ts';
import { planRepair, type RepairPlan } from '../../repair/plan-repair.ts';
import { type ChosenSchema, SchemaChooser } from '../../validate/choose-schema.ts';
import { rulebook } from '../../validate/rulebook.ts';
import { withProgress } from '../anonymize/progress.ts';
import { catalogueOptions } from '../catalogue-options.ts';
import type { Context } from '../context.ts';
import { mayReplace } from '../write-document.ts';
import { askProposals } from './ask-proposals.ts';
import { allAnswers, type FixOptions } from './fix-options.ts';
import type { FixTarget } from './fix-target.ts';
import { openLog } from './log-file.ts';
import { type Remaining, remainingFindings } from './remaining.ts';
import { rememberAnswers } from './remember-answers.ts';
import { drain, pour, scratchFile } from './scratch-file.ts';
import { writeWorkbook } from './write-workbook.ts';

/** Entries of each list that are kept for the report; `--log` has them all. */
const MOST_ENTRIES = 100_000;

/** What became of one file. */
export interface Fixed {
  readonly target: FixTarget;
  readonly plan: RepairPlan;
  readonly schema: ChosenSchema | undefined;
  readonly result: RepairResult;
  /** `unchanged`: there was nothing to repair. `held`: something must be answered first. */
  readonly outcome: 'written' | 'unchanged' | 'held' | 'dry-run';
  readonly remaining: Remaining;
}

/** One run of `odc fix`. */
export class FixWork {
  readonly #target: FixTarget;
  readonly #source: ByteSource;
  readonly #options: FixOptions;
  readonly #context: Context;
  readonly #chooser: SchemaChooser;
  #schema: ChosenSchema | undefined;

  constructor(target: FixTarget, source: ByteSource, options: FixOptions, context: Context) {
    this.#target = target;
    this.#source = source;
    this.#options = options;
    this.#context = context;
    this.#chooser = new SchemaChooser(context.ports, catalogueOptions(context));
  }

  async run(): Promise<Fixed> {
    const { dataset } = this.#target;
    const answers = allAnswers(this.#options, dataset?.repair, this.#context.options.yes);
    const plan = await this.#askAbout(answers);
    if (plan.held !== undefined) return this.#hold(plan);
    return this.#options.dryRun ? this.#tryOut(plan) : this.#write(plan);
  }

  #plan(answers: Answers): Promise<RepairPlan> {
    const { request } = this.#target;
    return withProgress(request.path, this.#context, (walk) =>
      planRepair(
        this.#source,
        {
          table: request.table,
          answers,
          rulebookFor: async (table) => {
            this.#schema = await this.#chooser.choose(table, request.schema);
            const { schema, name } = this.#schema ?? {};
            return schema && rulebook(schema, name);
          },
        },
        walk,
      ),
    );
  }

  /** Asks about what is proposed until nothing is open; without a terminal nothing is asked. */
  async #askAbout(answers: Answers): Promise<RepairPlan> {
    const { options, machine } = this.#context;
    let plan = await this.#plan(answers);
    if (!options.input || !machine.hasKeyboard || this.#options.dryRun || options.yes) return plan;
    const asked = new Set<string>();
    for (;;) {
      const survey = await applyRepair(plan, { most: 0 });
      const answered = await askProposals(survey.ledger.groups(), asked, this.#context);
      if (answered === undefined) return plan;
      await rememberAnswers(answered, this.#target, this.#context);
      plan = await this.#plan({
        ...plan.answers,
        accepted: [...plan.answers.accepted, ...answered.accepted],
        rejected: [...plan.answers.rejected, ...answered.rejected],
      });
    }
  }

  /** What waits for an answer before a single cell can be read. */
  async #hold(plan: RepairPlan): Promise<Fixed> {
    const result = await applyRepair(plan, { most: MOST_ENTRIES });
    const remaining: Remaining = { error: 0, warning: 0, report: undefined };
    return this.#fixed(plan, result, 'held', remaining);
  }

  async #tryOut(plan: RepairPlan): Promise<Fixed> {
    const file = scratchFile();
    try {
      const result = await this.#apply(plan, file);
      const remaining = await this.#remaining(plan, file.reread());
      return this.#fixed(plan, result, 'dry-run', remaining);
    } finally {
      file.abort();
    }
  }

  /** The data, then what goes with them: all is written beside its place, then named. */
  async #write(plan: RepairPlan): Promise<Fixed> {
    const { output, request, named } = this.#target;
    const isScreen = output === '-';
    const force = isScreen || (await mayReplace(output, this.#context));
    const file = isScreen ? scratchFile() : diskSink.open(output, { force, keep: [request.path] });
    const log = await openLog(this.#options.log, [request.path, output], this.#context);
    try {
      const result = await this.#apply(plan, file, log?.add);
      const isClean = result.ledger.counts.change === 0;
      const source = isClean ? this.#source : file.reread();
      const remaining = await this.#remaining(plan, source);
      if (isClean && !named) file.abort();
      else if (isScreen) await pour(source, this.#context);
      else if (isClean) await this.#copy(file, output, force);
      else await file.commit();
      await log?.commit();
      if (this.#options.xlsx && !isClean && !isScreen)
        await writeWorkbook(output, plan.dialect, this.#context);
      return this.#fixed(plan, result, isClean ? 'unchanged' : 'written', remaining);
    } finally {
      file.abort();
      log?.abort();
    }
  }

  /** A clean file that was to have another name comes out byte by byte. */
  async #copy(unused: SinkFile, output: string, force: boolean): Promise<void> {
    unused.abort();
    const copy = diskSink.open(output, { force, keep: [this.#target.request.path] });
    try {
      await drain(this.#source, (bytes) => copy.write(bytes));
      await copy.commit();
    } finally {
      copy.abort();
    }
  }

  #apply(
    plan: RepairPlan,
    file: SinkFile,
    onCell?: Parameters<typeof applyRepair>[1]['onCell'],
  ): Promise<RepairResult> {
    return withProgress(this.#target.request.path, this.#context, (walk) =>
      applyRepair(
        plan,
        {
          most: MOST_ENTRIES,
          write: (bytes) => file.write(bytes),
          ...(onCell === undefined ? {} : { onCell }),
        },
        walk,
      ),
    );
  }

  #remaining(plan: RepairPlan, source: ByteSource): Promise<Remaining> {
    const isSource = source === this.#source;
    const { request, output } = this.#target;
    const path = isSource || output === '-' ? request.path : output;
    return remainingFindings(
      {
        request,
        path,
        source,
        table: isSource ? request.table : { encoding: 'utf-8', delimiter: plan.dialect.delimiter },
        schema: this.#schema,
        chooser: this.#chooser,
      },
      this.#context,
    );
  }

  #fixed(
    plan: RepairPlan,
    result: RepairResult,
    outcome: Fixed['outcome'],
    remaining: Remaining,
  ): Fixed {
    return { target: this.#target, plan, schema: this.#schema, result, outcome, remaining };
  }
}
