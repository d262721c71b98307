import { OdcError } from '../base/errors.ts';
import type { Http, HttpAnswer, HttpRequest, HttpSender } from '../ports/http.ts';

/** What an address answers: a body, a whole answer, an error, or something made from the request. */
export type MemoryRoute =
  | string
  | Partial<HttpAnswer>
  | OdcError
  | ((request: HttpRequest) => string | Partial<HttpAnswer> | OdcError);

export interface MemoryHttp extends Http, HttpSender {
  /** Every request made, in order. */
  readonly requests: readonly HttpRequest[];
}

/** The network as a table of answers by address; for tests. An unknown address cannot be reached. */
export function createMemoryHttp(routes: Readonly<Record<string, MemoryRoute>> = {}): MemoryHttp {
  const requests: HttpRequest[] = [];
  const ask: Http['get'] = async (request, { signal } = {}) => {
    if (signal?.aborted === true) throw new OdcError('interrupted', 'interrupted');
    requests.push(request);
    const route = routes[request.url];
    const answer = typeof route === 'function' ? route(request) : route;
    if (answer instanceof OdcError) throw answer;
    const { host } = new URL(request.url);
    if (answer === undefined) throw new OdcError('remote', 'network-unreachable', { host });
    const partial = typeof answer === 'string' ? { body: answer } : answer;
    return { status: 200, headers: {}, body: '', ...partial };
  };
  return {
    requests,
    get: ask,
    async send(request, options) {
      const answer = await ask(request, options);
      if (request.onBytes === undefined || answer.status >= 300) return answer;
      request.onBytes(new TextEncoder().encode(answer.body));
      return { ...answer, body: '' };
    },
  };
}
