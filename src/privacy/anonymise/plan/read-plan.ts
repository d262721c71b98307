import type { Document, LineCounter } from 'yaml';
import type { SchemaFault } from '../../../generated/plan-validator.js';
import { REFUSED_OPERATORS } from '../../operators/refused.ts';
import { explainFault } from './explain-fault.ts';
import type { Plan } from './plan.ts';
import { type Locate, planError } from './plan-error.ts';

/** A plan that keeps to its schema, and where its parts stand in its text. */
export interface ReadPlan {
  readonly plan: Plan;
  readonly locate: Locate;
}

/**
 * Reads the text of a plan, checked against `schemas/anonymization-plan.schema.json`.
 * @param path of the file, for errors
 * @throws OdcError `config`, with line and column: `plan-syntax`, `plan-invalid`, `operator-refused`
 *   (a hash without key, with the reason), `plan-empty`, `plan-contradiction`
 */
export async function readPlan(text: string, path: string): Promise<ReadPlan> {
  const [{ LineCounter, parseDocument }, { checkAnonymizationPlan }] = await Promise.all([
    import('yaml'),
    import('../../../generated/plan-validator.js'),
  ]);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const locate = locator(document, lines, path);
  const syntax = document.errors[0];
  if (syntax !== undefined) {
    const { line, col } = lines.linePos(syntax.pos[0]);
    throw planError('plan-syntax', { path, line, column: col });
  }
  const content: unknown = document.toJS({ maxAliasCount: 100 }) ?? {};
  if (!checkAnonymizationPlan(content)) {
    refuseOperators(content, locate);
    const fault = mainFault(checkAnonymizationPlan.errors ?? []);
    const keys = keysOf(fault?.instancePath ?? '');
    throw planError('plan-invalid', locate(keys), {
      key: keys.join('.'),
      ...explainFault(fault, keys, content),
    });
  }
  const plan = content as Plan;
  refuseOperators(content, locate);
  refuseContradictions(plan, locate);
  return { plan, locate };
}

function locator(document: Document, lines: LineCounter, path: string): Locate {
  return (keys) => {
    // A key that is absent is where the nearest one above it stands.
    for (let depth = keys.length; depth >= 0; depth--) {
      const node = document.getIn(keys.slice(0, depth), true) as { range?: number[] } | undefined;
      const start = node?.range?.[0];
      if (start === undefined) continue;
      const { line, col } = lines.linePos(start);
      return { path, line: Math.max(1, line), column: Math.max(1, col) };
    }
    return { path, line: 1, column: 1 };
  };
}

/** `/columns/nom/operator` as keys of the document. */
function keysOf(pointer: string): (string | number)[] {
  const parts = pointer.split('/').slice(1);
  return parts
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** `if` and `anyOf` only say that something below is wrong: the deepest fault says what. */
function mainFault(faults: readonly SchemaFault[]): SchemaFault | undefined {
  const plain = faults.filter(({ keyword }) => keyword !== 'if' && keyword !== 'anyOf');
  const depth = ({ instancePath }: SchemaFault): number => instancePath.split('/').length;
  return plain.sort((a, b) => depth(b) - depth(a))[0] ?? faults[0];
}

function refuseOperators(content: unknown, locate: Locate): void {
  const columns = (content as { columns?: Record<string, { operator?: unknown } | null> }).columns;
  for (const [column, entry] of Object.entries(columns ?? {})) {
    const operator = entry?.operator;
    if (typeof operator !== 'string' || !REFUSED_OPERATORS.has(operator)) continue;
    throw planError('operator-refused', locate(['columns', column, 'operator']), {
      field: column,
      operator,
    });
  }
}

function refuseContradictions(plan: Plan, locate: Locate): void {
  const { columns = {}, target, aggregate, quasi, rows } = plan;
  const refuse = (reason: string, key: string): never => {
    throw planError('plan-contradiction', locate([key]), { reason });
  };
  const isEmpty = Object.keys(columns).length === 0 && (rows ?? []).length === 0;
  if (isEmpty && target === undefined && aggregate === undefined && quasi === undefined) {
    throw planError('plan-empty', locate([]));
  }
  if (target !== undefined && aggregate !== undefined) refuse('target-and-aggregate', 'aggregate');
  if (target !== undefined && quasi === undefined) refuse('target-without-quasi', 'target');
  const { l, entropyL, t } = target ?? {};
  const needsSensitive = l !== undefined || entropyL !== undefined || t !== undefined;
  if (needsSensitive && plan.sensitive === undefined) refuse('l-without-sensitive', 'target');
}
