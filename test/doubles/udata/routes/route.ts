import type { Multipart } from '../multipart.ts';
import type { Caller } from '../rights.ts';
import type { World } from '../world.ts';

/** One request, as a route receives it. */
export interface Call {
  readonly world: World;
  readonly caller: Caller;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The JSON of the body; refuses another content type as udata does. */
  json(): unknown;
  object(): Readonly<Record<string, unknown>>;
  form(): Multipart;
}

export interface Result {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Route {
  readonly method: string;
  /** `:name` stands for one segment. */
  readonly path: string;
  run(call: Call): Result;
}

export const ok = (body: unknown): Result => ({ status: 200, body });
export const created = (body: unknown): Result => ({ status: 201, body });
export const done: Result = { status: 204 };
