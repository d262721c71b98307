import type { KernelSpec } from '../table/kernels/spec.ts';
import type { ColumnCheck } from './column-check.ts';
import { boundsOf } from './constraints/bounds.ts';
import { writtenText } from './constraints/written.ts';
import type { Field } from './model.ts';
import { regexAutomaton } from './pattern/automaton.ts';
import { exceptTexts } from './pattern/except-texts.ts';
import { compilePattern, isPatternFault } from './pattern/python-regex.ts';
import type { Proof, Reader, TypeRule } from './types/type.ts';

export interface FieldKernels {
  readonly kernels: readonly KernelSpec[] | 'judge-all';
  readonly keyIsText: boolean;
}

const JUDGE_ALL: FieldKernels = { kernels: 'judge-all', keyIsText: false };
/** No bound. */
const MANY_BYTES = 0x7fffffff;
/** Longest text whose length in characters is worth an automaton. */
const COUNTED = 250;

type Judge = Pick<ColumnCheck, 'isMissing' | 'judge' | 'key'>;

/**
 * What proves on bytes that the exact rule would find nothing in a cell of the field. Sound: a cell
 * that all kernels accept has no problem and no remark.
 */
export function fieldKernels(
  field: Field,
  rule: TypeRule,
  reader: Reader,
  judge: Judge,
): FieldKernels {
  const listed = field.constraints.enum ?? field.categories;
  const type = rule.proof(field, boundsOf(field, reader));
  const own = type?.proofs[0];
  if (listed !== undefined) return members(listed.map(writtenText), judge);
  if (type === undefined) return JUDGE_ALL;
  if (own?.kind === 'members') return members(own.values, judge);
  const constrained = constraintProofs(field);
  if (constrained === undefined) return JUDGE_ALL;
  const proofs = [...type.proofs, ...constrained, ...missingProof(field, judge)];
  return { kernels: withEmpty(proofs, judge), keyIsText: type.textKey };
}

/** The texts of a list that the exact rule accepts. */
function members(texts: readonly string[], judge: Judge): FieldKernels {
  const values = [...new Set(texts)].filter((text) => text !== '' && isRight(text, judge));
  return {
    kernels: withEmpty([{ kind: 'members', values }], judge),
    keyIsText: values.every((text) => judge.key(text) === text),
  };
}

function isRight(text: string, judge: Judge): boolean {
  return judge.judge(text).problems.length === 0;
}

/** Kernels as they are asked for; none when every cell is right. */
function withEmpty(proofs: readonly Proof[], judge: Judge): readonly KernelSpec[] {
  const empty = isRight('', judge);
  if (proofs.length === 0) {
    return empty ? [] : [{ kind: 'length', minBytes: 1, maxBytes: MANY_BYTES, empty }];
  }
  return proofs.map((proof) => ({ ...proof, empty }));
}

/** What proves the constraints other than bounds and lists; `undefined` when nothing does. */
function constraintProofs({ constraints, type }: Field): readonly Proof[] | undefined {
  const { minLength, maxLength, pattern } = constraints;
  const proofs: Proof[] = [];
  if (minLength !== undefined || maxLength !== undefined) {
    // Only of a text are the bytes in proportion to what is counted.
    if (type !== 'string') return undefined;
    proofs.push(...lengthProofs(minLength ?? 0, maxLength));
  }
  if (pattern !== undefined && type === 'string') {
    const compiled = compilePattern(pattern);
    const automaton = isPatternFault(compiled) ? undefined : compiled.automaton();
    if (automaton === undefined) return undefined;
    proofs.push({ kind: 'automaton', automaton });
  }
  return proofs;
}

/**
 * Characters are counted by an automaton when they are few and a least number is asked; else the
 * number of bytes, from one to four a character, suffices for ordinary texts.
 */
function lengthProofs(least: number, most: number | undefined): readonly Proof[] {
  const counted = Math.max(least, most ?? 0) <= COUNTED && least > 1;
  const automaton = counted ? regexAutomaton(`(?s).{${least},${most ?? ''}}`) : undefined;
  if (automaton !== undefined) return [{ kind: 'automaton', automaton }];
  const minBytes = least === 0 ? 0 : 4 * (least - 1) + 1;
  return [{ kind: 'length', minBytes, maxBytes: most ?? MANY_BYTES }];
}

/** A required value may not be one of the texts that mean "none", even one that looks right. */
function missingProof(field: Field, judge: Judge): readonly Proof[] {
  const refused = field.missingValues.filter((text) => text !== '' && !isRight(text, judge));
  return refused.length === 0 ? [] : [{ kind: 'automaton', automaton: exceptTexts(refused) }];
}
