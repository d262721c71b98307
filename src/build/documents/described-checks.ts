import type { Finding } from '../../base/finding.ts';
import { checkRecord } from '../../metadata/judge/check-record.ts';
import { judgeLicence } from '../../metadata/judge/judge-licence.ts';
import type { BuildCheck, DatasetRecord } from '../../metadata/record.ts';

/** No day is to come: what depends on the clock would change the bytes of the same build. */
const EVER = '9999-12-31';

/** What the description itself lacks before it is published: nothing here holds the files back. */
export function describedChecks(record: DatasetRecord): readonly BuildCheck[] {
  const { certifiedBy, certifiedOn } = record.provenance ?? {};
  const isCertified = certifiedBy !== undefined && certifiedOn !== undefined;
  return [
    checkOf('licence', judgeLicence(record)),
    checkOf('metadata', checkRecord(record, EVER)),
    {
      name: 'provenance',
      ok: isCertified,
      ...(isCertified ? {} : { reason: 'build/not-certified' }),
    },
  ];
}

/** The first error, if any, is the reason. */
function checkOf(name: 'licence' | 'metadata', findings: readonly Finding[]): BuildCheck {
  const error = findings.find(({ level }) => level === 'error');
  if (error === undefined) return { name, ok: true };
  const { code, reason, params } = error;
  const plain = Object.entries(params).filter(([, value]) => !Array.isArray(value));
  return {
    name,
    ok: false,
    reason: reason === undefined ? code : `${code}/${reason}`,
    params: Object.fromEntries(plain) as NonNullable<BuildCheck['params']>,
  };
}
