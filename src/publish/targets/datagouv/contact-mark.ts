import { fingerprint } from '../../../base/fingerprint.ts';
import type { WantedContact } from './wanted.ts';

/** A contact as the lock remembers it: recognised, not told, for it may be a person. */
export const contactMark = ({ name, email, contact_form }: WantedContact): string =>
  fingerprint(name, email ?? '', contact_form ?? '');

/** The fields last applied, with the contact of the platform in the place of its mark when it is it. */
export function appliedFields(
  fields: Readonly<Record<string, unknown>> | undefined,
  held: unknown,
): Readonly<Record<string, unknown>> | undefined {
  if (typeof fields?.contact !== 'string') return fields;
  const isIt = held ? contactMark(held as WantedContact) === fields.contact : false;
  return isIt ? { ...fields, contact: held } : fields;
}

/** Fields as the lock is to remember them. */
export function markedFields(fields: Readonly<Record<string, unknown>>) {
  const { contact, ...others } = fields;
  if (contact === undefined || contact === null) return others;
  const mark = typeof contact === 'string' ? contact : contactMark(contact as WantedContact);
  return { ...others, contact: mark };
}
