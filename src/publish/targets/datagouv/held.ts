import type { Fields, WantedContact } from './wanted.ts';
import { paragraphs } from './wanted.ts';
import type { RemoteContact, RemoteDataset, RemoteResource } from './wire.ts';

/** The fields of a dataset as the platform holds them, in the form of those that are wanted. */
export function heldFields(
  dataset: RemoteDataset,
  wanted: WantedContact | undefined,
): Record<keyof Fields, unknown> {
  return {
    title: dataset.title,
    description: paragraphs(dataset.description),
    acronym: dataset.acronym,
    license: dataset.license,
    frequency: dataset.frequency === 'unknown' ? null : dataset.frequency,
    tags: dataset.tags,
    temporal_coverage: dataset.temporal_coverage,
    spatial: dataset.spatial && {
      zones: [...dataset.spatial.zones].sort(),
      granularity: dataset.spatial.granularity,
    },
    contact: heldContact(dataset, wanted),
  };
}

/** The contact wanted when it is among those of the dataset, else the first one of its role. */
function heldContact({ contact_points }: RemoteDataset, wanted: WantedContact | undefined) {
  const contacts = contact_points.filter(({ role }) => role === 'contact');
  const found = contacts.find((one) => isContact(one, wanted)) ?? contacts[0];
  return found && { name: found.name, email: found.email, contact_form: found.contact_form };
}

export const isContact = (
  { name, email, contact_form, role }: RemoteContact,
  wanted: WantedContact | undefined,
): boolean =>
  role === 'contact' &&
  name === wanted?.name &&
  email === wanted.email &&
  contact_form === wanted.contact_form;

/** The address of a link is ours; that of a file is the platform's. */
export function heldResource(resource: RemoteResource): Readonly<Record<string, unknown>> {
  const { title, description, type, schema, url, filetype } = resource;
  const fields = { title, description: description && paragraphs(description), type, schema };
  return filetype === 'remote' ? { ...fields, url } : fields;
}
