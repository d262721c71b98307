import { abort, forbidden, formErrors, modelErrors, notFound } from '../refusal.ts';
import { secured } from '../rights.ts';
import { contactView, datasetView, organizationReference, personReference } from '../views.ts';
import type { Contact, Organization, World } from '../world.ts';
import { paged } from './pages.ts';
import { type Call, created, ok, type Route } from './route.ts';

function organizationAt({ params, world }: Call): Organization {
  const found = world.organizations.find(
    ({ id, slug }) => id === params.organization || slug === params.organization,
  );
  if (found === undefined) throw notFound();
  return found;
}

function organizationView(organization: Organization, { caller, world }: Call) {
  return {
    ...organizationReference(organization, caller, world),
    business_number_id: organization.siret,
    deleted: null,
    members: organization.members.map(({ person, role }) => ({
      role,
      label: role,
      user: personReference(person, world),
    })),
  };
}

export const people: readonly Route[] = [
  {
    method: 'GET',
    path: '/api/1/me/',
    run({ caller, world }) {
      const person = secured(caller, world, false);
      const mine = world.organizations.filter(({ members }) =>
        members.some((member) => member.person === person),
      );
      return ok({
        ...personReference(person, world),
        email: `${person.name}@example.org`,
        roles: person.roles,
        organizations: mine.map((one) => organizationReference(one, person, world)),
      });
    },
  },
  {
    method: 'GET',
    path: '/api/1/me/api_tokens/',
    run({ caller, world }) {
      const person = secured(caller, world, false);
      const mine = world.tokens.filter((token) => token.person === person);
      return ok(
        mine.map(({ key, expires, revoked }) => ({
          token_prefix: key.slice(0, 14),
          expires_at: expires,
          revoked_at: revoked ? '2026-01-01T00:00:00+00:00' : null,
          scopes: ['admin'],
        })),
      );
    },
  },
  {
    method: 'GET',
    path: '/api/1/organizations/',
    run: (call) =>
      ok(
        paged(
          call.world.organizations.map((one) => organizationView(one, call)),
          call,
        ),
      ),
  },
  {
    method: 'GET',
    path: '/api/1/organizations/:organization/',
    run: (call) => ok(organizationView(organizationAt(call), call)),
  },
  {
    method: 'GET',
    path: '/api/1/organizations/:organization/datasets/',
    run(call) {
      const { caller, world } = call;
      const organization = organizationAt(call);
      const member = organization.members.some(({ person }) => person === caller);
      const theirs = world.datasets.filter(
        (dataset) => dataset.organization === organization && (member || !dataset.private),
      );
      return ok(
        paged(
          theirs.map((one) => datasetView(one, caller, world)),
          call,
        ),
      );
    },
  },
  {
    method: 'GET',
    path: '/api/1/organizations/:organization/contacts/',
    run: (call) => ok(paged(organizationAt(call).contacts.map(contactView), call)),
  },
  {
    method: 'POST',
    path: '/api/1/contacts/',
    run(call) {
      const person = secured(call.caller, call.world, true);
      const body = call.object();
      const organization = call.world.organizations.find(({ id }) => id === body.organization);
      if (organization === undefined) throw formErrors({ organization: ['Inconnue'] });
      if (!organization.members.some((member) => member.person === person)) throw forbidden();
      const contact = contactOf(body, call.world);
      const same = organization.contacts.find(
        ({ name, email, contact_form, role }) =>
          name === contact.name &&
          email === contact.email &&
          contact_form === contact.contact_form &&
          role === contact.role,
      );
      if (same !== undefined) return ok(contactView(same));
      organization.contacts.push(contact);
      return created(contactView(contact));
    },
  },
];

function contactOf(body: Readonly<Record<string, unknown>>, world: World): Contact {
  const { name, email = null, contact_form = null, role } = body;
  if (typeof role !== 'string') {
    throw modelErrors(
      { role: 'Field is required' },
      "ValidationError (Field is required: ['role'])",
    );
  }
  if (typeof name !== 'string') throw abort(400, 'name');
  if (typeof email === 'string' && !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email)) {
    throw modelErrors({ email: 'Invalid email' }, 'ValidationError');
  }
  if (role === 'contact' && email === null && contact_form === null) {
    throw modelErrors(
      {},
      'Au moins un e-mail ou un formulaire de contact est requis pour un point de contact',
    );
  }
  return {
    id: world.nextId(),
    name,
    email: email as string | null,
    contact_form: contact_form as string | null,
    role,
  };
}
