import { CHECKSUM_TYPES, RESOURCE_TYPES } from './lists.ts';
import { abort, formErrors } from './refusal.ts';
import type { Resource, World } from './world.ts';

type Json = Readonly<Record<string, unknown>>;
const REQUIRED = 'Ce champ est requis.';
const NO_CHOICE = "N'est pas un choix valide.";

/** Sets the fields that a body carries. What the server knows of a hosted file it keeps. */
export function fillResource(
  resource: Resource,
  body: Json,
  world: World,
  creating: boolean,
): void {
  refuse(body, creating);
  const given = (key: string) => Object.hasOwn(body, key);
  if (given('filetype') && !creating && body.filetype !== resource.filetype) {
    throw abort(400, 'Cannot modify filetype after creation');
  }
  if (given('title')) resource.title = String(body.title);
  if (given('description')) resource.description = textOrNull(body.description);
  if (given('type')) resource.type = String(body.type);
  if (given('extras')) resource.extras = { ...(body.extras as Record<string, unknown>) };
  if (given('schema')) resource.schema = schema(body.schema, world);
  if (resource.filetype === 'remote') fillRemote(resource, body);
  resource.modified = world.now();
}

function fillRemote(resource: Resource, body: Json): void {
  const given = (key: string) => Object.hasOwn(body, key);
  if (given('url')) resource.url = String(body.url);
  if (given('format')) resource.format = textOrNull(body.format)?.trim().toLowerCase() ?? null;
  if (given('mime')) resource.mime = textOrNull(body.mime);
  if (given('filesize')) resource.filesize = body.filesize === null ? null : Number(body.filesize);
  if (given('checksum')) {
    const checksum = body.checksum;
    // A bare text is dropped without a word.
    resource.checksum =
      typeof checksum === 'object' ? (checksum as Resource['checksum']) : resource.checksum;
  }
}

function refuse(body: Json, creating: boolean): void {
  const errors: Record<string, unknown> = {};
  const missing = (key: string) => body[key] === null || String(body[key] ?? '').trim() === '';
  for (const key of ['title', 'url']) {
    if ((creating || (Object.hasOwn(body, key) && key === 'title')) && missing(key)) {
      errors[key] = [REQUIRED];
    }
  }
  if (body.type === null) errors.type = [REQUIRED];
  else if (body.type !== undefined && !RESOURCE_TYPES.includes(String(body.type))) {
    errors.type = [NO_CHOICE];
  }
  if (typeof body.url === 'string' && !/^(?:https?|ftps?):\/\/[^\s]+$/.test(body.url)) {
    errors.url = [`URL invalide "${body.url}"`];
  }
  const type = (body.checksum as { type?: string } | undefined)?.type;
  if (type !== undefined && !CHECKSUM_TYPES.includes(type)) errors.checksum = { type: [NO_CHOICE] };
  if (Object.keys(errors).length > 0) throw formErrors(errors);
}

const textOrNull = (value: unknown): string | null =>
  value === null || value === '' ? null : String(value);

function schema(value: unknown, { schemas }: World): Resource['schema'] {
  if (value === null) return null;
  const { name = null, version = null, url = null } = value as Record<string, string | null>;
  if (name === null && url === null && version !== null) {
    throw formErrors({
      schema: {
        version: ['Un schéma doit contenir un nom ou une URL lorsqu’une version est fournie.'],
      },
    });
  }
  if (name !== null && schemas.length > 0) {
    const known = schemas.find((one) => one.name === name);
    if (known === undefined) throw formErrors({ schema: { name: [`Unknown schema ${name}`] } });
    if (version !== null && version !== 'latest' && !known.versions.includes(version)) {
      throw formErrors({ schema: { version: [`Unknown version ${version}`] } });
    }
  }
  return { name, url, version };
}
