import { abort, gone, notFound } from '../refusal.ts';
import { fillResource } from '../resource-form.ts';
import { datasetAt, editable, readable, secured } from '../rights.ts';
import { discard, receive } from '../storage.ts';
import { resourceView } from '../views.ts';
import type { Dataset, Resource, World } from '../world.ts';
import { merged } from './datasets.ts';
import { type Call, created, done, ok, type Route } from './route.ts';

const UUID = /^[0-9a-f-]{36}$/;

/** The dataset of the address, for someone who may change it. */
function datasetOf(call: Call, creates: boolean): Dataset {
  secured(call.caller, call.world, creates);
  return editable(datasetAt(call.params.dataset ?? '', call.path, call.world), call.caller);
}

function resourceOf({ params, path }: Call, dataset: Dataset): Resource {
  if (!UUID.test(params.resource ?? '')) throw notFound(path);
  const found = dataset.resources.find(({ id }) => id === params.resource);
  if (found === undefined) throw abort(404, 'Resource does not exist');
  return found;
}

function blank(world: World): Resource {
  const now = world.now();
  return {
    id: world.nextUuid(),
    title: '',
    description: null,
    type: 'other',
    filetype: 'remote',
    url: '',
    format: null,
    mime: null,
    filesize: null,
    checksum: null,
    schema: null,
    extras: {},
    created: now,
    modified: now,
  };
}

export const resources: readonly Route[] = [
  {
    method: 'POST',
    path: '/api/1/datasets/:dataset/resources/',
    run(call) {
      const dataset = datasetOf(call, true);
      const body = call.object();
      if (body.filetype !== 'remote') {
        throw abort(400, 'This endpoint only supports remote resources');
      }
      const resource = blank(call.world);
      fillResource(resource, body, call.world, true);
      dataset.resources.unshift(resource);
      return created(resourceView(resource, call.world));
    },
  },
  {
    method: 'PUT',
    path: '/api/1/datasets/:dataset/resources/',
    run(call) {
      const dataset = datasetOf(call, false);
      const order = (call.json() as (string | { id: string })[]).map((entry) =>
        typeof entry === 'string' ? entry : entry.id,
      );
      const all = dataset.resources;
      if (order.length !== all.length) {
        throw abort(
          400,
          `All resources must be reordered, you provided ${order.length} out of ${all.length}`,
        );
      }
      const sorted = order.map((id) => all.find((one) => one.id === id));
      if (sorted.includes(undefined) || new Set(order).size !== all.length) {
        throw abort(400, 'Resource ids must match existing ones in dataset');
      }
      dataset.resources = sorted as Resource[];
      return ok(dataset.resources.map((one) => resourceView(one, call.world)));
    },
  },
  {
    method: 'GET',
    path: '/api/1/datasets/:dataset/resources/:resource/',
    run(call) {
      const dataset = datasetAt(call.params.dataset ?? '', call.path, call.world);
      return ok(resourceView(resourceOf(call, readable(dataset, call.caller)), call.world));
    },
  },
  {
    method: 'PUT',
    path: '/api/1/datasets/:dataset/resources/:resource/',
    run(call) {
      const dataset = datasetOf(call, false);
      const resource = resourceOf(call, dataset);
      fillResource(resource, call.object(), call.world, false);
      return ok(resourceView(resource, call.world));
    },
  },
  {
    method: 'DELETE',
    path: '/api/1/datasets/:dataset/resources/:resource/',
    run(call) {
      const dataset = datasetOf(call, false);
      const resource = resourceOf(call, dataset);
      dataset.resources = dataset.resources.filter((one) => one !== resource);
      discard(resource, call.world);
      return done;
    },
  },
  {
    method: 'PUT',
    path: '/api/2/datasets/:dataset/resources/:resource/extras/',
    run(call) {
      const dataset = datasetOf(call, false);
      if (dataset.deleted !== null) throw gone();
      const resource = resourceOf(call, dataset);
      resource.extras = merged(resource.extras, call.object());
      return ok(resource.extras);
    },
  },
  {
    method: 'POST',
    path: '/api/1/datasets/:dataset/upload/',
    run(call) {
      const dataset = datasetOf(call, true);
      const stored = receive(call.form(), dataset, call.world);
      const resource: Resource = {
        ...blank(call.world),
        ...stored,
        type: 'main',
        filetype: 'file',
      };
      dataset.resources.unshift(resource);
      return created({ ...resourceView(resource, call.world), success: true });
    },
  },
  {
    method: 'POST',
    path: '/api/1/datasets/:dataset/resources/:resource/upload/',
    run(call) {
      const dataset = datasetOf(call, true);
      const resource = resourceOf(call, dataset);
      const before = { url: resource.url };
      // The title goes with the old file. That is a trap.
      Object.assign(resource, receive(call.form(), dataset, call.world), {
        modified: call.world.now(),
      });
      discard(before, call.world);
      return ok({ ...resourceView(resource, call.world), success: true });
    },
  },
  {
    method: 'GET',
    path: '/api/1/datasets/r/:resource',
    run({ params, world }) {
      const found = world.datasets
        .flatMap((dataset) => dataset.resources)
        .find(({ id }) => id === params.resource);
      if (found === undefined) throw notFound();
      return { status: 302, headers: { location: found.url }, body: '' };
    },
  },
];
