import { openHeld } from '../catalogue/held.ts';
import { knownOutlines } from '../catalogue/known-outlines.ts';
import type { CataloguePorts } from '../catalogue/ports.ts';
import type { Field } from '../model.ts';
import { readSchema } from '../read/read-schema.ts';
import { type ChooseOptions, chooseSchema, type SchemaMatch, weighMatches } from './choose.ts';
import type { HeaderMatch } from './match-header.ts';
import { matchSchemas } from './match-schemas.ts';

/** What is known of a table before a schema is chosen for it. */
export interface Sampled {
  /** Labels of the header. */
  readonly columns: readonly string[];
  /** The first records after the header. */
  readonly sample: readonly (readonly string[])[];
}

export interface Guess {
  /** The schema that the table follows; `undefined` when none is sure enough. */
  readonly chosen: SchemaMatch | undefined;
  /** All those that have something in common with it, the best first. */
  readonly candidates: readonly SchemaMatch[];
}

type Ports = Pick<CataloguePorts, 'packageFiles' | 'store'>;

/**
 * Finds which of the schemas of this machine a table follows, by its header, then by its cells
 * where the header leaves a doubt. The network is not used.
 */
export async function guessSchema(
  { columns, sample }: Sampled,
  ports: Ports,
  options: ChooseOptions = {},
): Promise<Guess> {
  const matches = matchSchemas(columns, await knownOutlines(ports));
  const open = (match: HeaderMatch) => fieldsOf(match, ports);
  const candidates = await weighMatches(matches, sample, open, options);
  return { chosen: chooseSchema(candidates), candidates };
}

/** A schema with faults judges nothing: its cells say nothing for or against it. */
async function fieldsOf({ name, version }: HeaderMatch, ports: Ports): Promise<readonly Field[]> {
  const opened = await openHeld(name, version, ports);
  return (opened && readSchema(opened.descriptor).schema?.fields) ?? [];
}
