import { OdcError } from '../base/errors.ts';
import { type Lock, lockedDataset, withDataset } from '../project/lock.ts';
import type { Gate } from './plan.ts';
import type { Release } from './release.ts';
import { type Run, runSteps } from './steps.ts';
import type { Consent, Judge, Platform, Prepared, Published } from './target.ts';

export interface Preparation {
  readonly platform: Platform;
  readonly lock: Lock;
  readonly gatesOf: (release: Release) => readonly Gate[];
  readonly judge: Judge;
  readonly signal?: AbortSignal;
}

/** Reads what the platform holds of each release, and plans. Writes nothing. */
export async function prepareAll(
  releases: readonly Release[],
  { platform, lock, gatesOf, judge, signal }: Preparation,
): Promise<readonly Prepared[]> {
  const prepared: Prepared[] = [];
  for (const release of releases) {
    if (signal?.aborted === true) throw new OdcError('interrupted', 'interrupted');
    const locked = lockedDataset(lock, platform.url, release.id);
    const known = { locked, gates: gatesOf(release), judge };
    prepared.push(await platform.prepare(release, known, signal));
  }
  return prepared;
}

/** What became of one dataset. */
export interface Outcome {
  readonly id: string;
  readonly published: Published | undefined;
  readonly error: OdcError | undefined;
}

export interface Application extends Omit<Run, 'onDone' | 'onStep'> {
  readonly kind: string;
  readonly url: string;
  readonly lock: Lock;
  readonly consent: Consent;
  /** Keeps what is known so far; called after each step. */
  readonly save: (lock: Lock) => Promise<void>;
  readonly onStep?: (id: string, step: { readonly name: string; readonly path?: string }) => void;
}

/** Failures that the next dataset would meet too. */
const FATAL = new Set(['interrupted', 'platform-key', 'platform-read-only', 'platform-gives-up']);
/** Datasets that may fail one after the other. */
const MOST_FAILURES = 3;

/**
 * Does exactly what was planned, one dataset after the other. What is the same is not touched, but
 * remembered; what is held is left.
 */
export async function applyAll(
  prepared: readonly Prepared[],
  application: Application,
): Promise<readonly Outcome[]> {
  const { kind, url, save, consent, onStep, onProgress, signal } = application;
  let { lock } = application;
  const outcomes: Outcome[] = [];
  for (const { plan, apply } of prepared) {
    if (plan.action === 'blocked') continue;
    const { id } = plan;
    const work = apply(consent);
    const onDone = async () => {
      const known = work.locked();
      if (known === undefined) return;
      lock = withDataset(lock, url, kind, id, known);
      await save(lock);
    };
    try {
      const steps = plan.action === 'unchanged' ? [] : work.steps;
      await runSteps(steps, {
        signal,
        onProgress,
        onDone,
        ...(onStep === undefined ? {} : { onStep: (step) => onStep(id, step) }),
      });
      await onDone();
      outcomes.push({ id, published: work.result(), error: undefined });
    } catch (cause) {
      if (!(cause instanceof OdcError)) throw cause;
      if (cause.kind === 'interrupted') throw cause;
      outcomes.push({ id, published: undefined, error: cause });
      const failed = outcomes.filter(({ error }) => error !== undefined);
      if (FATAL.has(cause.code) || failed.length >= MOST_FAILURES) break;
    }
  }
  return outcomes;
}
