type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The proxy that the environment names for an address (`HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`,
 * `NO_PROXY`, in either case), as curl reads them; `undefined` to go straight.
 */
export function proxyFor(url: URL, environment: Environment): URL | undefined {
  const read = (name: string) => environment[name.toLowerCase()] || environment[name];
  const scheme = url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
  const text = read(scheme) ?? read('ALL_PROXY');
  if (text === undefined || isBypassed(url, read('NO_PROXY') ?? '')) return undefined;
  const whole = text.includes('://') ? text : `http://${text}`;
  return URL.canParse(whole) ? new URL(whole) : undefined;
}

/** `NO_PROXY` lists hosts and domains, their subdomains included, with a port or not; or `*`. */
function isBypassed(url: URL, list: string): boolean {
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  for (const entry of list.toLowerCase().split(/[\s,]+/)) {
    if (entry === '*') return true;
    const [, domain = '', wanted = port] = /^\*?\.?(.+?)(?::(\d+))?$/.exec(entry) ?? [];
    if (domain === '' || wanted !== port) continue;
    if (url.hostname === domain || url.hostname.endsWith(`.${domain}`)) return true;
  }
  return false;
}
