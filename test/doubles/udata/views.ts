import { lastUpdate, qualityOf } from './quality.ts';
import { type Caller, mayEdit } from './rights.ts';
import {
  type Contact,
  type Dataset,
  instant,
  type Organization,
  type Person,
  type Resource,
  type World,
} from './world.ts';

export function organizationReference(organization: Organization, caller: Caller, world: World) {
  const role = organization.members.find(({ person }) => person === caller)?.role;
  return {
    acronym: null,
    badges: [],
    class: 'Organization',
    id: organization.id,
    logo: null,
    logo_thumbnail: null,
    name: organization.name,
    page: `${world.base}/organizations/${organization.slug}`,
    permissions: {
      delete: role === 'admin',
      edit: role === 'admin',
      harvest: role === 'admin',
      members: role === 'admin',
      private: role !== undefined,
    },
    slug: organization.slug,
    uri: `${world.base}/api/1/organizations/${organization.slug}/`,
  };
}

export function personReference(person: Person, world: World) {
  return {
    class: 'User',
    first_name: person.name,
    id: person.id,
    last_name: 'Test',
    page: `${world.base}/users/${person.name}-test`,
    slug: `${person.name}-test`,
    uri: `${world.base}/api/1/users/${person.name}-test/`,
  };
}

export const contactView = (contact: Contact) => ({ ...contact, owner: null });

export function resourceView(resource: Resource, world: World) {
  const { created, modified, ...fields } = resource;
  return {
    ...fields,
    created_at: instant(created),
    last_modified: instant(modified),
    internal: { created_at_internal: instant(created), last_modified_internal: instant(modified) },
    latest: `${world.base}/api/1/datasets/r/${resource.id}`,
    metrics: {},
    harvest: null,
    preview_url: null,
  };
}

export function datasetView(dataset: Dataset, caller: Caller, world: World) {
  const edit = mayEdit(dataset, caller);
  const { organization, owner, spatial } = dataset;
  return {
    id: dataset.id,
    slug: dataset.slug,
    title: dataset.title,
    acronym: dataset.acronym,
    description: dataset.description,
    description_short: dataset.description_short,
    created_at: instant(dataset.created),
    last_modified: instant(dataset.modified),
    last_update: instant(lastUpdate(dataset)),
    deleted: dataset.deleted,
    archived: dataset.archived,
    private: dataset.private,
    featured: false,
    tags: dataset.tags,
    badges: [],
    resources: dataset.resources.map((resource) => resourceView(resource, world)),
    frequency: dataset.frequency,
    frequency_date: null,
    extras: dataset.extras,
    harvest: dataset.harvest,
    metrics: { views: 0, followers: 0, reuses: 0, discussions: 0, resources_downloads: 0 },
    quality: qualityOf(dataset, world.now()),
    organization: organization && organizationReference(organization, caller, world),
    owner: owner && personReference(owner, world),
    schema: null,
    temporal_coverage: dataset.temporal_coverage,
    spatial: spatial && { geom: null, ...spatial },
    license: dataset.license ?? 'notspecified',
    access_type: 'open',
    access_audiences: [],
    contact_points: dataset.contact_points.map(contactView),
    uri: `${world.base}/api/1/datasets/${dataset.slug}/`,
    page: `${world.base}/datasets/${dataset.slug}`,
    permissions: { delete: edit, edit, edit_resources: edit },
  };
}
