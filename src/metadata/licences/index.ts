import { fold } from '../../base/folding.ts';
import { ccBy } from './cc-by.ts';
import { ccBySa } from './cc-by-sa.ts';
import { ccZero } from './cc-zero.ts';
import { frLo } from './fr-lo.ts';
import type { Licence } from './licence.ts';
import { lov2 } from './lov2.ts';
import { mobilities } from './mobility-licence.ts';
import { odcBy } from './odc-by.ts';
import { odcOdbl } from './odc-odbl.ts';
import { odcPddl } from './odc-pddl.ts';
import { notSpecified, otherAt, otherOpen, otherPd } from './vague.ts';

/** Those that an authority may choose first, then those that it meets. */
export const LICENCES: readonly Licence[] = [
  lov2, odcOdbl, frLo, ccBy, ccBySa, ccZero, odcBy, odcPddl, mobilities, otherAt, otherOpen, otherPd, notSpecified,
]; // biome-ignore format: words

/**
 * The licence that a person, a file or a platform named: an id, a title, an address, an SPDX id, a
 * value of SCDL. Case, accents, `http` or `https`, `www` and a final slash are free.
 */
export function findLicence(text: string): Licence | undefined {
  return byKey().get(keyOf(text));
}

let keys: ReadonlyMap<string, Licence> | undefined;

function byKey(): ReadonlyMap<string, Licence> {
  keys ??= new Map(
    LICENCES.flatMap((licence) =>
      [licence.id, licence.title, licence.url, licence.spdx, ...licence.aliases].flatMap((name) =>
        name === undefined ? [] : [[keyOf(name), licence] as const],
      ),
    ),
  );
  return keys;
}

function keyOf(text: string): string {
  return fold(text.trim())
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/\/(legalcode|deed)(\.[a-z]{2})?\/?$/, '')
    .replace(/[^a-z0-9]/g, '');
}
