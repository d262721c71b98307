import type { Http, HttpSender } from '../ports/http.ts';

/** The network, loaded at the first request: most runs need none. */
export function lazyHttp(userAgent: string): Http & HttpSender {
  let http: Promise<Http & HttpSender> | undefined;
  return {
    async get(request, options) {
      http ??= loadHttp(userAgent);
      return (await http).get(request, options);
    },
    async send(request, options) {
      http ??= loadHttp(userAgent);
      return (await http).send(request, options);
    },
  };
}

/** What is only read is asked again when the service is busy; what is sent never is, here. */
async function loadHttp(userAgent: string): Promise<Http & HttpSender> {
  const [{ createAxiosHttp }, { withRetries }] = await Promise.all([
    import('./axios-http.ts'),
    import('./retrying-http.ts'),
  ]);
  const http = createAxiosHttp({ userAgent });
  return { ...withRetries(http), send: http.send };
}
