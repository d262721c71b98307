import type { Store } from '../ports/store.ts';

/** A store that lives as long as the run; for tests. */
export function createMemoryStore(texts: Readonly<Record<string, string>> = {}): Store {
  const kept = new Map(Object.entries(texts));
  return {
    get: async (key) => kept.get(key),
    async put(key, text) {
      kept.set(key, text);
    },
    keys: async (prefix) => [...kept.keys()].filter((key) => key.startsWith(`${prefix}/`)).sort(),
    location: (key) => `memory:${key}`,
  };
}
