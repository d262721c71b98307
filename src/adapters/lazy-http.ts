import type { Http } from '../ports/http.ts';

/** The network, loaded at the first request: most runs need none. */
export function lazyHttp(userAgent: string): Http {
  let http: Promise<Http> | undefined;
  return {
    async get(request, options) {
      http ??= loadHttp(userAgent);
      return (await http).get(request, options);
    },
  };
}

async function loadHttp(userAgent: string): Promise<Http> {
  const [{ createAxiosHttp }, { withRetries }] = await Promise.all([
    import('./axios-http.ts'),
    import('./retrying-http.ts'),
  ]);
  return withRetries(createAxiosHttp({ userAgent }));
}
