import type { SchemaOutline } from '../../schema/catalogue/bundle.ts';
import { openHeld } from '../../schema/catalogue/held.ts';
import { knownOutlines } from '../../schema/catalogue/known-outlines.ts';
import type { CataloguePorts } from '../../schema/catalogue/ports.ts';
import { weighMatches } from '../../schema/match/choose.ts';
import type { HeaderMatch } from '../../schema/match/match-header.ts';
import { matchSchemas } from '../../schema/match/match-schemas.ts';
import type { Field } from '../../schema/model.ts';
import { readSchema } from '../../schema/read/read-schema.ts';
import type { SchemaGuess } from './survey.ts';

type Ports = Pick<CataloguePorts, 'packageFiles' | 'store'>;

/** Candidates shown: near schemas of the same core are only told apart by a person. */
const SHOWN = 3;
/** Under this share of common columns, not even the topic is the same. */
const WORTH = 0.1;

/** Finds the schemas that tables may follow; many tables have the same header. */
export class SchemaMatcher {
  readonly #ports: Ports;
  readonly #byHeader = new Map<string, readonly HeaderMatch[]>();
  readonly #fields = new Map<string, Promise<readonly Field[]>>();
  #outlines: Promise<readonly SchemaOutline[]> | undefined;

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  /** The likeliest schemas, the best first. */
  async match(
    columns: readonly string[],
    sample: readonly (readonly string[])[],
  ): Promise<readonly SchemaGuess[]> {
    const key = JSON.stringify(columns);
    let matches = this.#byHeader.get(key);
    if (matches === undefined) {
      this.#outlines ??= knownOutlines(this.#ports);
      const all = matchSchemas(columns, await this.#outlines);
      matches = all
        .filter(({ score, matched }) => score >= WORTH && matched.length > 1)
        .slice(0, 6);
      this.#byHeader.set(key, matches);
    }
    if (matches.length === 0) return [];
    const weighed = await weighMatches(matches, sample, (match) => this.#fieldsOf(match));
    return weighed.slice(0, SHOWN).map((match) => ({
      name: match.name,
      version: match.version,
      title: match.title,
      score: Math.round(100 * match.score) / 100,
      verdict: match.verdict,
      missing: match.missing,
      extra: match.extra,
      renamed: match.matched
        .filter(({ how }) => how !== 'exact')
        .map(({ label, field }) => [label, field] as const),
    }));
  }

  #fieldsOf({ name, version }: HeaderMatch): Promise<readonly Field[]> {
    const key = `${name}@${version}`;
    const known = this.#fields.get(key) ?? this.#open(name, version);
    this.#fields.set(key, known);
    return known;
  }

  async #open(name: string, version: string): Promise<readonly Field[]> {
    const opened = await openHeld(name, version, this.#ports);
    return (opened && readSchema(opened.descriptor).schema?.fields) ?? [];
  }
}
