import { OdcError } from '../../../../base/errors.ts';
import { changeOf, isAllowed } from '../../../compare/allowed.ts';
import type { Step } from '../../../steps.ts';
import { contactIn } from '../wire.ts';
import type { State } from './state.ts';

/** The contact point of the organisation: made once, found again afterwards (200 for the same). */
export function contactSteps(state: State): Step[] {
  const { work, organization, client } = state;
  const change = changeOf(work.changes, 'contact');
  const wanted = work.fields.contact;
  if (change === undefined || !isAllowed(change, state.consent) || wanted === undefined) return [];
  const run: Step['run'] = async ({ signal }) => {
    const { name, email, contact_form } = wanted;
    const way = email === null ? { contact_form } : { email };
    const json = { name, role: 'contact', organization: organization.id, ...way };
    const call = { method: 'POST', path: '/api/1/contacts/', json, isSafe: true } as const;
    try {
      state.contact = contactIn(await client.call(call, signal)).id;
    } catch (cause) {
      // A platform may refuse an address whose domain it does not find: the data are published anyway.
      if (!(cause instanceof OdcError) || cause.code !== 'platform-refused') throw cause;
      state.contact = null;
    }
  };
  return [{ name: 'contact', run }];
}
