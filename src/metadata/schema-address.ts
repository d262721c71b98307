/** Schemas that the national catalogue serves under another name than `schema.json`. */
const FILES: Readonly<Record<string, string>> = {
  'etalab/schema-irve-statique': 'schema-statique.json',
  'etalab/schema-irve-dynamique': 'schema-dynamique.json',
  'cnigfr/operation-amenagement': 'schema_operation-amenagement.json',
  'cnigfr/secteur': 'schema_secteur.json',
  'cnigfr/programme': 'schema_programme.json',
};

/**
 * Where schema.data.gouv.fr serves a table schema: the very address by which udata knows it.
 * @param version the latest one when left out
 */
export function schemaAddress(name: string, version = 'latest'): string {
  return `https://schema.data.gouv.fr/schemas/${name}/${version}/${FILES[name] ?? 'schema.json'}`;
}
