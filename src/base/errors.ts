import type { Finding, Param } from './finding.ts';

/** What kind of failure stopped the work; each has its exit code in the contract. */
export type ErrorKind = 'usage' | 'config' | 'input' | 'remote' | 'interrupted';

const EXIT_CODES: Readonly<Record<ErrorKind, number>> = {
  usage: 2,
  config: 2,
  input: 3,
  remote: 4,
  interrupted: 130,
};

/** Exit code of what nobody foresaw: a defect of `odc` itself. */
export const DEFECT_EXIT_CODE = 70;

/**
 * A failure that is not a finding: the command, a file of the user's, an input or a remote service.
 * Carries data (`code`, `params`), never prose: `messages/` words it.
 */
export class OdcError extends Error {
  readonly kind: ErrorKind;
  readonly code: string;
  readonly params: Readonly<Record<string, Param>>;
  /** All that is wrong, when a file of the user's has several faults. */
  readonly details: readonly Finding[];

  constructor(
    kind: ErrorKind,
    code: string,
    params: Readonly<Record<string, Param>> = {},
    cause?: unknown,
    details: readonly Finding[] = [],
  ) {
    super(code, cause === undefined ? {} : { cause });
    this.name = 'OdcError';
    this.kind = kind;
    this.code = code;
    this.params = params;
    this.details = details;
  }

  get exitCode(): number {
    return EXIT_CODES[this.kind];
  }
}
