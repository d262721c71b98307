/** What the double remembers: people, organisations, datasets, files. All in memory. */
export interface World {
  readonly people: Person[];
  readonly tokens: Token[];
  readonly organizations: Organization[];
  readonly datasets: Dataset[];
  /** By path under `/resources/`. */
  readonly files: Map<string, Uint8Array>;
  /** Parts of files being sent, by `uuid/index`. */
  readonly parts: Map<string, Uint8Array>;
  readonly licenses: readonly (readonly [id: string, title: string])[];
  readonly zones: readonly Zone[];
  readonly schemas: { readonly name: string; readonly versions: readonly string[] }[];
  readOnly: boolean;
  /** `http://host:port`, no final slash. */
  base: string;
  /** Milliseconds since 1970. */
  now(): number;
  nextId(): string;
  nextUuid(): string;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
}

export interface Token {
  readonly key: string;
  readonly person: Person;
  readonly expires: string | null;
  revoked: boolean;
}

export interface Organization {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly siret: string | null;
  readonly members: readonly { readonly person: Person; readonly role: string }[];
  readonly contacts: Contact[];
}

export interface Contact {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly contact_form: string | null;
  readonly role: string;
}

export interface Zone {
  readonly id: string;
  readonly name: string;
}

export interface Dataset {
  readonly id: string;
  slug: string;
  readonly formerSlugs: string[];
  title: string;
  acronym: string | null;
  description: string;
  description_short: string | null;
  organization: Organization | null;
  owner: Person | null;
  license: string | null;
  frequency: string;
  tags: readonly string[];
  temporal_coverage: { readonly start: string; readonly end: string | null } | null;
  spatial: { readonly zones: readonly string[]; readonly granularity: string } | null;
  contact_points: readonly Contact[];
  private: boolean;
  archived: string | null;
  deleted: string | null;
  extras: Record<string, unknown>;
  harvest: Record<string, unknown> | null;
  resources: Resource[];
  readonly created: number;
  modified: number;
}

export interface Resource {
  readonly id: string;
  title: string;
  description: string | null;
  type: string;
  filetype: string;
  url: string;
  format: string | null;
  mime: string | null;
  filesize: number | null;
  checksum: { readonly type: string; readonly value: string } | null;
  schema: Record<string, string | null> | null;
  extras: Record<string, unknown>;
  readonly created: number;
  modified: number;
}

export const LEVELS = ['country', 'fr:region', 'fr:departement', 'fr:epci', 'fr:commune'];

export interface Clockwork {
  /** Milliseconds since 1970; the machine's by default. */
  readonly now?: () => number;
}

/** The same people, organisations and lists as those that `test/servers/start_udata.py` seeds. */
export function createWorld({ now = Date.now }: Clockwork = {}): World {
  let ids = 0;
  const nextId = () => (0x6b04b71c000000000000n * 65536n + BigInt(++ids)).toString(16).slice(0, 24);
  const nextUuid = () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`;
  const person = (name: string): Person => ({ id: nextId(), name, roles: [] });
  const [editor, partial, outsider, admin] = [
    person('editor'),
    person('partial'),
    person('outsider'),
    person('admin'),
  ];
  const token = (name: string, owner: Person, revoked = false): Token => ({
    key: `udata_${name}-key`,
    person: owner,
    expires: null,
    revoked,
  });
  const member = (who: Person, role: string) => ({ person: who, role });
  return {
    people: [editor, partial, outsider, admin],
    tokens: [
      token('editor', editor),
      token('partial', partial),
      token('outsider', outsider),
      token('admin', admin),
      token('revoked', editor, true),
    ],
    organizations: [
      {
        id: nextId(),
        slug: 'ville-test',
        name: 'Ville Test',
        siret: null,
        members: [
          member(editor, 'editor'),
          member(partial, 'partial_editor'),
          member(admin, 'admin'),
        ],
        contacts: [],
      },
      {
        id: nextId(),
        slug: 'autre-ville',
        name: 'Autre Ville',
        siret: null,
        members: [member(outsider, 'admin')],
        contacts: [],
      },
    ],
    datasets: [],
    files: new Map(),
    parts: new Map(),
    licenses: [
      ['lov2', 'Licence Ouverte / Open Licence version 2.0'],
      ['fr-lo', 'Licence Ouverte / Open Licence'],
      ['odc-odbl', 'Open Data Commons Open Database License (ODbL)'],
      ['notspecified', 'License Not Specified'],
    ],
    zones: [
      { id: 'country:fr', name: 'France' },
      { id: 'fr:commune:38185', name: 'Grenoble' },
      { id: 'fr:departement:38', name: 'Isère' },
    ],
    schemas: [],
    readOnly: false,
    base: 'http://127.0.0.1',
    now,
    nextId,
    nextUuid,
  };
}

/** `2026-11-23T21:58:54.271000+00:00`, as udata writes an instant. */
export function instant(time: number): string {
  return new Date(time).toISOString().replace('Z', '000+00:00');
}
