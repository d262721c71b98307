import { fill } from '../dataset-form.ts';
import { abort, formErrors, gone, unauthorized } from '../refusal.ts';
import { datasetAt, editable, mayRead, readable, secured } from '../rights.ts';
import { datasetView } from '../views.ts';
import { type Dataset, instant, type Organization, type Person, type World } from '../world.ts';
import { paged } from './pages.ts';
import { type Call, created, done, ok, type Route } from './route.ts';

const at = ({ params, path, world }: Call): Dataset => datasetAt(params.dataset ?? '', path, world);
const view = (dataset: Dataset, { caller, world }: Call) => datasetView(dataset, caller, world);

/** The organisation that a new dataset is for; nobody's: the person's own. */
function organizationOf(value: unknown, person: Person, world: World): Organization | null {
  const id = typeof value === 'object' && value !== null ? (value as { id: unknown }).id : value;
  if (id === undefined || id === null || id === '') return null;
  const refuse = (message: string) => formErrors({ organization: [message] });
  if (!/^[0-9a-f]{24}$/.test(String(id))) throw refuse(`Unsupported identifier: ${id}`);
  const found = world.organizations.find((one) => one.id === id);
  if (found === undefined) throw refuse("Organization n'existe pas");
  if (found.members.some((member) => member.person === person)) return found;
  throw refuse('Permission refusée pour cette organisation');
}

function bare(world: World): Dataset {
  return {
    id: world.nextId(),
    slug: '',
    formerSlugs: [],
    title: '',
    acronym: null,
    description: '',
    description_short: null,
    organization: null,
    owner: null,
    license: null,
    frequency: 'unknown',
    tags: [],
    temporal_coverage: null,
    spatial: null,
    contact_points: [],
    private: false,
    archived: null,
    deleted: null,
    extras: {},
    harvest: null,
    resources: [],
    created: world.now(),
    modified: world.now(),
  };
}

/** Whether one may see it in a list; the API/1 list shows members all that is theirs. */
const listed = (dataset: Dataset, { caller }: Call): boolean =>
  mayRead(dataset, caller) &&
  (caller !== undefined || (dataset.archived === null && dataset.deleted === null));

export const datasets: readonly Route[] = [
  {
    method: 'GET',
    path: '/api/1/datasets/',
    run(call) {
      const { query, world, caller } = call;
      for (const flag of ['private', 'deleted', 'archived']) {
        if (query.has(flag) && caller === undefined) throw unauthorized();
      }
      const organization = query.get('organization');
      if (organization !== null && !/^[0-9a-f]{24}$/.test(organization)) {
        throw abort(400, 'Organization arg must be an identifier');
      }
      const is = (name: string, value: boolean) =>
        query.get(name) === null || (query.get(name) === 'true') === value;
      const found = world.datasets.filter(
        (dataset) =>
          listed(dataset, call) &&
          (organization === null || dataset.organization?.id === organization) &&
          is('private', dataset.private) &&
          is('deleted', dataset.deleted !== null) &&
          is('archived', dataset.archived !== null),
      );
      return ok(
        paged(
          found.map((one) => view(one, call)),
          call,
        ),
      );
    },
  },
  {
    method: 'POST',
    path: '/api/1/datasets/',
    run(call) {
      const { world } = call;
      const person = secured(call.caller, world, true);
      const body = call.object();
      const dataset = bare(world);
      dataset.organization = organizationOf(body.organization, person, world);
      if (dataset.organization === null) dataset.owner = person;
      fill(dataset, body, world, true);
      world.datasets.push(dataset);
      return created(view(dataset, call));
    },
  },
  {
    method: 'GET',
    path: '/api/1/datasets/:dataset/',
    run: (call) => ok(view(readable(at(call), call.caller), call)),
  },
  {
    method: 'PUT',
    path: '/api/1/datasets/:dataset/',
    run(call) {
      secured(call.caller, call.world, false);
      const dataset = at(call);
      const body = call.object();
      if (dataset.deleted !== null && body.deleted !== null) throw gone();
      editable(dataset, call.caller);
      if (body.resources === null) throw formErrors({});
      if (Object.keys(body).length > 0) {
        changeOwner(dataset, body, call);
        fill(dataset, body, call.world, false);
        replaceResources(dataset, body.resources, call.world);
      }
      return ok(view(dataset, call));
    },
  },
  {
    method: 'DELETE',
    path: '/api/1/datasets/:dataset/',
    run(call) {
      secured(call.caller, call.world, false);
      const dataset = at(call);
      if (dataset.deleted !== null) throw gone();
      editable(dataset, call.caller);
      dataset.deleted = instant(call.world.now());
      return done;
    },
  },
  {
    method: 'GET',
    path: '/api/2/datasets/:dataset/extras/',
    run: (call) => ok(readable(at(call), call.caller).extras),
  },
  {
    method: 'PUT',
    path: '/api/2/datasets/:dataset/extras/',
    run(call) {
      secured(call.caller, call.world, false);
      const dataset = editable(at(call), call.caller);
      if (dataset.deleted !== null) throw gone();
      dataset.extras = merged(dataset.extras, call.object());
      return ok(dataset.extras);
    },
  },
];

/** A key whose value is null goes; the others come in or stay. */
export function merged(
  extras: Readonly<Record<string, unknown>>,
  changes: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const whole = { ...extras, ...changes };
  return Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== null));
}

/** A body that names an owner takes the dataset away from its organisation. That is a trap. */
function changeOwner(
  dataset: Dataset,
  { owner, organization }: Readonly<Record<string, unknown>>,
  call: Call,
) {
  if (owner !== undefined && owner !== null) {
    if (owner !== call.caller?.id) throw formErrors({ owner: ['Vous-même seulement'] });
    dataset.owner = call.caller ?? null;
    dataset.organization = null;
  }
  const id =
    typeof organization === 'object' ? (organization as { id?: string } | null)?.id : organization;
  if (typeof id === 'string' && id !== '' && id !== dataset.organization?.id) {
    throw formErrors({
      organization: ['Impossible de modifier le propriétaire après la création.'],
    });
  }
}

/** A list replaces the list: what it does not name by its id is gone. That is a trap. */
function replaceResources(dataset: Dataset, value: unknown, world: World): void {
  if (!Array.isArray(value) || value.length === 0) return;
  const before = dataset.resources;
  dataset.resources = value.map((entry: Record<string, unknown>) => {
    const known = before.find(({ id }) => id === entry.id);
    const now = world.now();
    const blank = {
      description: null,
      type: 'other',
      filetype: 'file',
      url: '',
      format: null,
      mime: null,
      filesize: null,
      checksum: null,
      schema: null,
      extras: {},
      title: '',
      created: now,
      modified: now,
    };
    return {
      ...blank,
      ...known,
      ...entry,
      id: known?.id ?? world.nextUuid(),
    } as Dataset['resources'][number];
  });
}
