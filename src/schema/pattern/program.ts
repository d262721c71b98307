import type { CharSet } from './char-set.ts';
import { type Assertion, PatternError, type PatternNode } from './syntax.ts';

/** One step of a compiled pattern; `next` and the like are places in the program. */
export type Step =
  | { readonly op: 'char'; readonly set: CharSet; next: number }
  /** Tries `next` first, then `other`. */
  | { readonly op: 'split'; next: number; other: number }
  | { readonly op: 'jump'; next: number }
  | { readonly op: 'assert'; readonly assertion: Assertion; next: number }
  /** Notes the place as the beginning (even slot) or the end (odd slot) of a group. */
  | { readonly op: 'save'; readonly slot: number; next: number }
  | { readonly op: 'reference'; readonly slot: number; next: number }
  | { readonly op: 'atomic'; readonly body: Program; next: number }
  | {
      readonly op: 'look';
      readonly behind: boolean;
      readonly negated: boolean;
      readonly body: Program;
      next: number;
    }
  | { readonly op: 'match' };

/** A pattern as a machine with several possible next steps; it starts at step 0. */
export interface Program {
  readonly steps: readonly Step[];
  /** False when it takes more than a finite automaton: back-references, look-around, `\b`… */
  readonly regular: boolean;
}

/** Counted repetitions are spelt out: beyond this many steps a pattern is refused. */
const MAX_STEPS = 20_000;

/**
 * Compiles a pattern.
 * @throws PatternError `too-large`
 */
export function compileProgram(node: PatternNode): Program {
  const sets = new Map<string, CharSet>();
  return new Compiler(referencedGroups(node), sets).compile(node);
}

class Compiler {
  readonly #steps: Step[] = [];
  readonly #referenced: ReadonlySet<number>;
  /** One object for equal sets, so that they are told apart by identity. */
  readonly #sets: Map<string, CharSet>;
  #regular = true;

  constructor(referenced: ReadonlySet<number>, sets: Map<string, CharSet>) {
    this.#referenced = referenced;
    this.#sets = sets;
  }

  compile(node: PatternNode): Program {
    this.#emit(node);
    this.#add({ op: 'match' });
    return { steps: this.#steps, regular: this.#regular };
  }

  /** Adds the steps of a node; what follows comes right after them. */
  #emit(node: PatternNode): void {
    switch (node.kind) {
      case 'set':
        this.#add({ op: 'char', set: this.#shared(node.set), next: this.#after });
        return;
      case 'sequence':
        for (const item of node.items) this.#emit(item);
        return;
      case 'choice':
        this.#choice(node.options);
        return;
      case 'repeat':
        this.#repeat(node);
        return;
      case 'group':
        this.#group(node);
        return;
      case 'assertion':
        if (node.assertion !== 'start' && node.assertion !== 'end') this.#regular = false;
        this.#add({ op: 'assert', assertion: node.assertion, next: this.#after });
        return;
      case 'back-reference':
        this.#regular = false;
        this.#add({ op: 'reference', slot: node.index * 2, next: this.#after });
        return;
      case 'atomic':
        this.#regular = false;
        this.#add({ op: 'atomic', body: this.#body(node.item), next: this.#after });
        return;
      case 'look':
        this.#regular = false;
        this.#add({
          op: 'look',
          behind: node.behind,
          negated: node.negated,
          body: this.#body(node.item),
          next: this.#after,
        });
        return;
    }
  }

  #choice(options: readonly PatternNode[]): void {
    const ends: Jump[] = [];
    options.forEach((option, index) => {
      if (index === options.length - 1) {
        this.#emit(option);
        return;
      }
      const split = this.#split();
      this.#emit(option);
      ends.push(this.#add<Jump>({ op: 'jump', next: 0 }));
      split.other = this.#steps.length;
    });
    for (const end of ends) end.next = this.#steps.length;
  }

  #repeat({ item, min, max, lazy }: PatternNode & { kind: 'repeat' }): void {
    for (let turn = 0; turn < min; turn++) {
      const before = this.#steps.length;
      this.#emit(item);
      // Nothing repeated is nothing, however often.
      if (this.#steps.length === before) break;
    }
    if (max === Number.POSITIVE_INFINITY) {
      const split = this.#split();
      const entry = this.#steps.length - 1;
      this.#emit(item);
      this.#add({ op: 'jump', next: entry });
      leave(split, this.#steps.length, lazy);
      return;
    }
    const splits: Split[] = [];
    for (let turn = min; turn < max; turn++) {
      splits.push(this.#split());
      this.#emit(item);
    }
    for (const split of splits) leave(split, this.#steps.length, lazy);
  }

  #group({ item, index }: PatternNode & { kind: 'group' }): void {
    const kept = this.#referenced.has(index);
    if (kept) this.#add({ op: 'save', slot: index * 2, next: this.#after });
    this.#emit(item);
    if (kept) this.#add({ op: 'save', slot: index * 2 + 1, next: this.#after });
  }

  #body(node: PatternNode): Program {
    return new Compiler(this.#referenced, this.#sets).compile(node);
  }

  #shared(set: CharSet): CharSet {
    const known = this.#sets.get(set.key) ?? set;
    this.#sets.set(set.key, known);
    return known;
  }

  /** Place right after the step being added. */
  get #after(): number {
    return this.#steps.length + 1;
  }

  #split(): Split {
    return this.#add<Split>({ op: 'split', next: this.#after, other: this.#after });
  }

  #add<Added extends Step>(step: Added): Added {
    if (this.#steps.length >= MAX_STEPS) throw new PatternError('too-large', 0);
    this.#steps.push(step);
    return step;
  }
}

type Split = Step & { op: 'split' };
type Jump = Step & { op: 'jump' };

/** Makes the way out of a loop the second choice, or the first one of a lazy loop. */
function leave(split: Split, out: number, lazy: boolean): void {
  if (lazy) [split.next, split.other] = [out, split.next];
  else split.other = out;
}

function referencedGroups(node: PatternNode): ReadonlySet<number> {
  const found = new Set<number>();
  const visit = (part: PatternNode): void => {
    if (part.kind === 'back-reference') found.add(part.index);
    else if (part.kind === 'sequence') part.items.forEach(visit);
    else if (part.kind === 'choice') part.options.forEach(visit);
    else if ('item' in part) visit(part.item);
  };
  visit(node);
  return found;
}
