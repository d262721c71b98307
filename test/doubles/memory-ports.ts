import { createMemoryFiles, type MemoryContents } from '../../src/adapters/memory-files.ts';
import { createMemoryHttp, type MemoryRoute } from '../../src/adapters/memory-http.ts';
import { createMemoryPackageFiles } from '../../src/adapters/memory-package-files.ts';
import { createMemoryStore } from '../../src/adapters/memory-store.ts';
import { type PublishedEntry, publish } from './catalogue-server.ts';

export const CATALOGUE_URL = 'https://catalogue.example/schemas/schemas.json';

/** A small table schema, as text. */
export function schemaText(title: string, fields: readonly string[] = ['id', 'nom']): string {
  return JSON.stringify({ title, fields: fields.map((name) => ({ name, type: 'string' })) });
}

export interface MemoryWorld {
  /** Shipped schemas: text by `owner/name/version`. */
  readonly bundle?: Readonly<Record<string, string>>;
  /** Texts of the cache, by key. */
  readonly cache?: Readonly<Record<string, string>>;
  readonly disk?: MemoryContents;
  readonly routes?: Readonly<Record<string, MemoryRoute>>;
  /** Schemas that the catalogue of the network lists. */
  readonly published?: readonly PublishedEntry[];
}

/** All the ports of the catalogue, in memory. */
export function memoryPorts(world: MemoryWorld = {}) {
  const pages = new Map<string, string>();
  if (world.published !== undefined) publish(pages, 'https://catalogue.example', world.published);
  const served = [...pages].map(([path, text]) => [`https://catalogue.example${path}`, text]);
  const bundle = world.bundle ?? { 'scdl/subventions/2.1.1': schemaText('Subventions livrées') };
  const shipped = Object.entries(bundle).map(([key, text]) => [`schemas/tables/${key}.json`, text]);
  return {
    files: createMemoryFiles(world.disk),
    packageFiles: createMemoryPackageFiles(Object.fromEntries(shipped)),
    store: createMemoryStore(world.cache),
    http: createMemoryHttp({ ...Object.fromEntries(served), ...world.routes }),
  };
}
