import { createAxiosHttp } from '../../../src/adapters/axios-http.ts';
import { systemClock } from '../../../src/adapters/system-clock.ts';
import { systemPause } from '../../../src/adapters/system-pause.ts';
import type { Clock } from '../../../src/ports/clock.ts';
import type { HttpSender } from '../../../src/ports/http.ts';
import type { Pause } from '../../../src/ports/pause.ts';
import { startUdataDouble } from '../../doubles/udata/server.ts';
import { createVirtualTime } from '../../support/virtual-time.ts';

/** A udata to be tested, the double or a real one: where it is, and whose keys open it. */
export interface Platform {
  readonly url: string;
  readonly keys: Readonly<Record<'editor' | 'partial' | 'outsider' | 'revoked', string>>;
  readonly organization: string;
  readonly other: string;
  readonly http: HttpSender;
  readonly clock: Clock;
  readonly pause: Pause;
  close(): Promise<void>;
}

/** The double behind a socket, in a time that passes when someone waits only. */
export async function openDouble(): Promise<Platform> {
  const time = createVirtualTime();
  const { url, world, close } = await startUdataDouble({ now: time.clock.now });
  const keyOf = (name: string) => `udata_${name}-key`;
  return {
    ...time,
    url,
    close,
    http: createAxiosHttp({ userAgent: 'odc/test' }),
    keys: {
      editor: keyOf('editor'),
      partial: keyOf('partial'),
      outsider: keyOf('outsider'),
      revoked: keyOf('revoked'),
    },
    organization: world.organizations[0]?.id ?? '',
    other: world.organizations[1]?.id ?? '',
  };
}

/** A platform that runs already, as `test/servers/start_udata.py` tells of itself. */
export function openRunning(world: string): Platform {
  return {
    ...(JSON.parse(world) as Pick<Platform, 'url' | 'keys' | 'organization' | 'other'>),
    http: createAxiosHttp({ userAgent: 'odc/test' }),
    clock: systemClock,
    pause: systemPause,
    async close() {},
  };
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // Answers are looked into freely: this is a test.
  readonly body: Record<string, never> & Record<string, unknown>;
  readonly text: string;
}

export interface Ask {
  readonly key?: string | undefined;
  readonly json?: unknown;
  readonly raw?: string;
  readonly form?: FormData;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A bare request, without odc's client. */
export async function ask(
  platform: Platform,
  method: string,
  path: string,
  { key = platform.keys.editor, json, raw, form, headers }: Ask = {},
): Promise<Answer> {
  const body = form ?? raw ?? (json === undefined ? null : JSON.stringify(json));
  const answer = await fetch(platform.url + path, {
    method,
    redirect: 'manual',
    body,
    headers: {
      accept: 'application/json',
      ...(key === '' ? {} : { 'x-api-key': key }),
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
  });
  const text = await answer.text();
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    parsed = {};
  }
  return { status: answer.status, headers: answer.headers, text, body: parsed as Answer['body'] };
}

export function fileForm(
  content: string,
  name: string,
  fields: Readonly<Record<string, string | number>> = {},
): FormData {
  const form = new FormData();
  for (const [key, value] of Object.entries(fields)) form.append(key, String(value));
  form.append('file', new Blob([content]), name);
  return form;
}
