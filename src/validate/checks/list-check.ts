import type { CellCheck, CheckParam, CheckParams } from '../check.ts';
import { COLUMN } from './column-param.ts';
import { type Lenience, lenienceOf, normalised, OPTIONS } from './lenience.ts';
import { customCheckError, type Refusal } from './refusal.ts';

/** A list that a value has to be on. */
export interface List {
  readonly values: Iterable<string>;
  /** True for a value written exactly so; quicker than looking through `values`. */
  has(value: string): boolean;
  /** Why a value is not on the list. */
  refuse(value: string): Refusal;
}

/** What makes a check of membership of a list. */
export interface ListRule {
  readonly id: string;
  readonly aliases?: readonly string[];
  /** Parameters beside `column` and `options`. */
  readonly params?: readonly CheckParam[];
  readonly prepare?: () => Promise<void>;
  /** Asked after `prepare`, once for each use of the check. */
  list(params: CheckParams): List;
  readonly examples: CellCheck['examples'];
}

/** A list, and its normalised values where the use of the check is lenient. */
interface Bound {
  readonly list: List;
  readonly lenience: Lenience;
  readonly lenientValues: ReadonlySet<string> | undefined;
}

function bind(rule: ListRule, params: CheckParams): Bound {
  const list = rule.list(params);
  const lenience = lenienceOf(params);
  const { extra, ...switches } = lenience;
  const isLenient = Object.values(switches).some(Boolean) || extra.length > 0;
  const values = isLenient ? [...list.values, ...extra] : [];
  return {
    list,
    lenience,
    lenientValues: isLenient
      ? new Set(values.map((value) => normalised(value, lenience)))
      : undefined,
  };
}

/** A check of one cell against a list, with frformat's lenient options. */
export function listCheck(rule: ListRule): CellCheck {
  const uses = new WeakMap<CheckParams, Bound>();
  const use = (params: CheckParams): Bound => {
    const known = uses.get(params);
    if (known !== undefined) return known;
    const bound = bind(rule, params);
    uses.set(params, bound);
    return bound;
  };
  return {
    kind: 'cell',
    id: rule.id,
    deprecated: [],
    ...(rule.aliases === undefined ? {} : { aliases: rule.aliases }),
    params: [COLUMN, ...(rule.params ?? []), OPTIONS],
    code: 'custom-check-error',
    ...(rule.prepare === undefined ? {} : { prepare: rule.prepare }),
    test(text, params) {
      const { list, lenience, lenientValues } = use(params);
      const value = normalised(text, lenience);
      if (lenientValues === undefined ? list.has(value) : lenientValues.has(value))
        return undefined;
      return customCheckError(rule.id, list.refuse(text));
    },
    /** Exact values are right however lenient the check is. */
    kernel: (params) => ({ kind: 'members', values: [...use(params).list.values], empty: false }),
    examples: rule.examples,
  };
}
