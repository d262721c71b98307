import { CommuneCodes } from './cog/commune-codes.ts';
import { type CogData, unpack } from './cog/data.ts';
import { Postcodes } from './cog/postcodes.ts';

/** `commune` is one of today; the others are parts of one, whose codes INSEE still lists. */
export type CommuneKind = 'commune' | 'arrondissement-municipal' | 'deleguee' | 'associee';

const KINDS: Readonly<Record<string, CommuneKind>> = {
  m: 'arrondissement-municipal',
  d: 'deleguee',
  a: 'associee',
};

export interface Departement {
  readonly code: string;
  readonly name: string;
  /** Code of its region; its own code overseas, where there is none. */
  readonly region: string;
}

/** The département or overseas collectivity that a commune's code starts with: `2A004` gives `2A`. */
export function departementOf(commune: string): string {
  return commune.slice(0, /^9[78]/.test(commune) ? 3 : 2);
}

/**
 * The Code officiel géographique (INSEE) and the postcodes of La Poste. Each table is unpacked when
 * first asked: codes take a few milliseconds, names a few more.
 */
export class Cog {
  /** Its vintage: the list stands as on 1 January of that year. */
  readonly year: number;
  readonly #data: CogData;
  #departements: ReadonlyMap<string, Departement> | undefined;
  #regions: ReadonlyMap<string, string> | undefined;
  #unpackedCodes: CommuneCodes | undefined;
  #parts: ReadonlyMap<number, Part> | undefined;
  #postcodes: Postcodes | undefined;
  #successors: ReadonlyMap<string, string> | undefined;
  #names: readonly string[] | undefined;
  #nameSet: ReadonlySet<string> | undefined;

  constructor(data: CogData) {
    this.year = data.year;
    this.#data = data;
  }

  /** By code, overseas collectivities included. */
  get departements(): ReadonlyMap<string, Departement> {
    this.#departements ??= departementsFrom(this.#data.departements);
    return this.#departements;
  }

  /** Names of the eighteen regions by code. */
  get regions(): ReadonlyMap<string, string> {
    this.#regions ??= new Map(
      this.#data.regions.split('\n').map((line) => [line.slice(0, 2), line.slice(3)]),
    );
    return this.#regions;
  }

  get #codes(): CommuneCodes {
    this.#unpackedCodes ??= new CommuneCodes(this.#data.codes);
    return this.#unpackedCodes;
  }

  /** True for a commune of today, a municipal arrondissement, a commune déléguée or associée. */
  isCommuneCode(code: string): boolean {
    return this.#codes.entryOf(code) !== undefined;
  }

  /** Every code that `isCommuneCode` knows. */
  communeCodes(): ReadonlySet<string> {
    return this.#codes.all();
  }

  communeKind(code: string): CommuneKind | undefined {
    const entry = this.#codes.entryOf(code);
    return entry === undefined ? undefined : (this.#allParts().get(entry)?.kind ?? 'commune');
  }

  /** The commune that a municipal arrondissement, a commune déléguée or associée is part of. */
  parentOf(code: string): string | undefined {
    return this.#allParts().get(this.#codes.entryOf(code) ?? -1)?.parent;
  }

  communeName(code: string): string | undefined {
    const entry = this.#codes.entryOf(code);
    return entry === undefined ? undefined : this.#allNames()[entry];
  }

  /** The commune that took in one whose code is not listed any more. */
  successorOf(formerCode: string): string | undefined {
    return this.#allSuccessors().get(formerCode);
  }

  /** Codes of communes that have been taken in by another one and are listed no more. */
  formerCodes(): Iterable<string> {
    return this.#allSuccessors().keys();
  }

  /** Names as INSEE spells them, those of parts of communes included. */
  communeNames(): ReadonlySet<string> {
    this.#nameSet ??= new Set(this.#allNames());
    return this.#nameSet;
  }

  /** True for a postcode of La Poste's base, which has no CEDEX. */
  isPostcode(code: string): boolean {
    return this.postcodes().has(code);
  }

  postcodes(): ReadonlySet<string> {
    return this.#allPostcodes().all();
  }

  /** Postcodes of a commune; those of the whole commune for a part that has none of its own. */
  postcodesOf(commune: string): readonly string[] {
    const entry = this.#codes.entryOf(commune);
    if (entry === undefined) return [];
    const own = this.#allPostcodes().of(entry);
    const parent = this.parentOf(commune);
    return own.length > 0 || parent === undefined ? own : this.postcodesOf(parent);
  }

  /** Codes of the communes, and of the municipal arrondissements, that use a postcode. */
  communesOfPostcode(postcode: string): readonly string[] {
    return this.#allPostcodes().communes(postcode);
  }

  #allParts(): ReadonlyMap<number, Part> {
    this.#parts ??= partsFrom(unpack(this.#data.parts));
    return this.#parts;
  }

  #allSuccessors(): ReadonlyMap<string, string> {
    this.#successors ??= successorsFrom(unpack(this.#data.former));
    return this.#successors;
  }

  #allNames(): readonly string[] {
    this.#names ??= unpack(this.#data.names).split('\n');
    return this.#names;
  }

  #allPostcodes(): Postcodes {
    this.#postcodes ??= new Postcodes(this.#data.postcodes, this.#codes);
    return this.#postcodes;
  }
}

function departementsFrom(lines: string): ReadonlyMap<string, Departement> {
  return new Map(
    lines.split('\n').map((line) => {
      const [code = '', region = '', ...name] = line.split(' ');
      return [code, { code, region, name: name.join(' ') }];
    }),
  );
}

interface Part {
  readonly kind: CommuneKind;
  readonly parent: string;
}

function partsFrom(lines: string): ReadonlyMap<number, Part> {
  return new Map(
    lines.split('\n').map((line) => {
      const at = line.search(/[mda]/);
      const kind = KINDS[line.charAt(at)] ?? 'deleguee';
      return [Number(line.slice(0, at)), { kind, parent: line.slice(at + 1) }];
    }),
  );
}

function successorsFrom(lines: string): ReadonlyMap<string, string> {
  return new Map(
    lines.split('\n').flatMap((line) => {
      const [commune = '', ...former] = line.split(' ');
      return former.map((code) => [code, commune] as const);
    }),
  );
}
