import type { Finding } from '../base/finding.ts';

/**
 * Diagnoses that explain an error better than the rule that was broken. The other causes
 * (`decimal-comma`, `date-format`…) are known by the rule itself, whose sentence says them.
 */
const TELLING: ReadonlySet<string> = new Set([
  'excel-damage',
  'formula-injection',
  'postcode-for-insee',
  'invisible-character',
  'outer-space',
]);

/** The kind of finding whose texts tell the cause of another: `excel-damage/scientific`, in two parts. */
export function tellingCause({
  cause,
}: Pick<Finding, 'cause'>): Pick<Finding, 'code' | 'reason'> | undefined {
  const [code = '', reason] = cause?.split('/') ?? [];
  if (!TELLING.has(code)) return undefined;
  return reason === undefined ? { code } : { code, reason };
}

/** The finding as its cause tells it, itself when no cause tells more. */
export function toldByCause(finding: Finding): Finding {
  const kind = tellingCause(finding);
  if (kind === undefined || kind.code === finding.code) return finding;
  const { check: _check, constraint: _constraint, reason: _reason, ...rest } = finding;
  return { ...rest, ...kind };
}
