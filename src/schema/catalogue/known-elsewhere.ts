import { OdcError } from '../../base/errors.ts';

/** What a name of the national catalogue may stand for when it is no table schema. */
type Elsewhere =
  | { readonly kind: 'package'; readonly members: readonly string[] }
  | { readonly kind: 'json-schema' | 'other' | 'licence' };

/**
 * Names that local authorities know and that are no table schemas to be had: told at once, without
 * the catalogue. The licence of the BAL (CC BY-NC-ND 4.0) forbids to ship it with free software.
 */
const WELL_KNOWN: Readonly<Record<string, Elsewhere>> = {
  'etalab/schema-bal': { kind: 'licence' },
  'etalab/schema-irve': {
    kind: 'package',
    members: ['etalab/schema-irve-statique', 'etalab/schema-irve-dynamique'],
  },
  'etalab/schema-comptage-mobilites': {
    kind: 'package',
    members: [
      'etalab/schema-comptage-mobilites-site',
      'etalab/schema-comptage-mobilites-channel',
      'etalab/schema-comptage-mobilites-measure',
    ],
  },
  '139bercy/format-commande-publique': { kind: 'json-schema' },
  'etalab/schema-amenagements-cyclables': { kind: 'json-schema' },
  'etalab/schema-zfe': { kind: 'json-schema' },
};

export const KNOWN_ELSEWHERE: readonly string[] = Object.keys(WELL_KNOWN);

/** @throws OdcError `config` when the name is known to be no table schema */
export function refuseKnownElsewhere(name: string): void {
  const known = Object.hasOwn(WELL_KNOWN, name) ? WELL_KNOWN[name] : undefined;
  if (known === undefined) return;
  if (known.kind === 'licence') throw new OdcError('config', 'schema-not-bundled', { name });
  throw notTable(name, known.kind, known.kind === 'package' ? known.members : []);
}

/**
 * @param type `schema_type` of the catalogue, or the kind of a well-known name
 * @param members slugs of the tables of a data package
 */
export function notTable(name: string, type: string, members: readonly string[]): OdcError {
  if (type === 'package' || type === 'datapackage') {
    return new OdcError('config', 'schema-in-package', { name, members });
  }
  const isJson = type === 'jsonschema' || type === 'json-schema';
  return new OdcError('config', 'schema-not-table', {
    name,
    type: isJson ? 'json-schema' : 'other',
  });
}
