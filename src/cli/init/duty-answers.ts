import { OdcError } from '../../base/errors.ts';
import { nearMiss } from '../../base/near-miss.ts';
import { OBLIGATIONS } from '../../project/obligations/index.ts';
import type { ObligationAnswer } from '../../project/project.ts';

/** Who answers, and on which day: `AAAA-MM-JJ`. */
export interface Answerer {
  readonly who: string;
  readonly when: string;
}

/**
 * What a line says of a duty: `irve: non, aucune borne`, `irve: oui`, or where it is met,
 * `bal: adresse.data.gouv.fr`.
 * @throws OdcError `usage`: `init-duty-wrong`, `init-duty-unknown`
 */
export function dutyAnswerFrom(text: string, answerer: Answerer): ObligationAnswer {
  const [, id, said] = /^\s*([a-z0-9-]+)\s*[:=]\s*(\S.*)$/s.exec(text) ?? [];
  if (id === undefined || said === undefined) {
    throw new OdcError('usage', 'init-duty-wrong', { value: text });
  }
  const known = OBLIGATIONS.filter(({ level }) => level === 1).map((one) => one.id);
  if (!known.includes(id)) {
    throw new OdcError('usage', 'init-duty-unknown', {
      id,
      near: nearMiss(id, known) ?? null,
      known,
    });
  }
  const [, word, reason] = /^(oui|yes|non|no)\s*(?:[,;:.]\s*(\S.*))?$/is.exec(said.trim()) ?? [];
  if (word === undefined) return { id, met: said.trim(), ...answerer };
  return {
    id,
    applies: /^(oui|yes)$/i.test(word),
    ...(reason === undefined ? {} : { reason: reason.trim() }),
    ...answerer,
  };
}
