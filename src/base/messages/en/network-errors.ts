import type { Param } from '../../finding.ts';
import type { networkErrors as french } from '../fr/network-errors.ts';
import { say } from '../say.ts';
import type { ErrorText } from '../text.ts';

const through = (proxy: Param | undefined): string =>
  proxy ? ` (through the proxy ${say(proxy)})` : '';

const UNREACHABLE: Readonly<Record<string, string>> = {
  name: 'the network does not know this name',
  refused: 'the connection is refused',
  cut: 'the connection was cut',
};

export const networkErrors: Readonly<Record<keyof typeof french, ErrorText>> = {
  'network-unreachable': {
    message: ({ host, reason, code, proxy }) =>
      `${say(host)} cannot be reached${through(proxy)}: ${UNREACHABLE[say(reason)] ?? (say(code) || 'the network does not answer')}`,
    action: ({ proxy }) =>
      proxy
        ? 'Check the connection and the proxy (HTTPS_PROXY), then run again'
        : 'Check the connection; behind a proxy, give its address in HTTPS_PROXY',
  },
  'network-timeout': {
    message: ({ host, seconds, proxy }) =>
      `${say(host)} did not answer${seconds ? ` within ${say(seconds)} s` : ''}${through(proxy)}`,
    action: ({ proxy }) =>
      proxy
        ? 'Run again later; if it continues, check the proxy (HTTPS_PROXY)'
        : 'Run again later; behind a proxy, give its address in HTTPS_PROXY',
  },
  'http-status': {
    message: ({ host, status, proxy }) =>
      status === 404
        ? `${say(host)} does not know this address (404)`
        : `${say(host)}${through(proxy)} answered with an error ${say(status)}`,
    action: ({ status }) => {
      if (status === 404) return 'Check the address';
      if (status === 401 || status === 403) return 'Ask for access, or check the address';
      return 'Run again in a few minutes';
    },
  },
  certificate: {
    message: ({ host, code }) =>
      `The certificate presented by ${say(host)} is not trusted (${say(code)})`,
    action: () =>
      'If your network inspects connections, give the certificate of your organisation in NODE_EXTRA_CA_CERTS',
  },
  proxy: {
    message: ({ proxy, reason }) =>
      reason === 'authentication'
        ? `The proxy${proxy ? ` ${say(proxy)}` : ''} asks for a name and a password`
        : `The proxy ${say(proxy)} cannot be reached`,
    action: ({ reason }) =>
      reason === 'authentication'
        ? 'Give them in HTTPS_PROXY: http://name:password@proxy:port'
        : 'Check the address of the proxy in HTTPS_PROXY',
  },
  'too-large': {
    message: ({ host, bytes }) =>
      `The answer from ${say(host)} is over ${Math.round(Number(bytes) / 1_048_576)} MB`,
    action: () => 'Check the address: a schema weighs a few tens of kB',
  },
  redirect: {
    message: ({ host, reason }) =>
      reason === 'too-many'
        ? `${say(host)} redirects endlessly from one address to another`
        : `${say(host)} redirects to an address that is not safe`,
    action: () => 'Give the final address, in https',
  },
  'page-received': {
    message: ({ host }) => `${say(host)} answered with a web page instead of data`,
    action: () =>
      'It is often the page of a proxy or a portal: open the address in a browser to see what it asks for',
  },
  'bad-address': {
    message: ({ url }) => `“${say(url)}” is not an http or https address`,
    action: () => 'Check the address',
  },
};
