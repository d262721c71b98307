import { describe, expect, it } from 'vitest';
import { proxyFor } from './proxy-environment.ts';

const PROXY = 'http://proxy.example:3128';

describe('proxyFor', () => {
  it.each([
    ['https://a.example/', { HTTPS_PROXY: PROXY }, 'proxy.example:3128'],
    ['https://a.example/', { https_proxy: 'proxy.example:3128' }, 'proxy.example:3128'],
    ['https://a.example/', { HTTP_PROXY: PROXY }, undefined],
    ['http://a.example/', { HTTP_PROXY: PROXY }, 'proxy.example:3128'],
    ['http://a.example/', { ALL_PROXY: PROXY }, 'proxy.example:3128'],
    ['https://a.example/', {}, undefined],
    ['https://a.example/', { HTTPS_PROXY: '' }, undefined],
    ['https://a.example/', { HTTPS_PROXY: 'http://[oops' }, undefined],
    ['https://a.example/', { HTTPS_PROXY: PROXY, NO_PROXY: '*' }, undefined],
    ['https://a.example/', { HTTPS_PROXY: PROXY, NO_PROXY: 'b.fr, a.example' }, undefined],
    ['https://www.a.example/', { HTTPS_PROXY: PROXY, no_proxy: '.a.example' }, undefined],
    ['https://www.a.example/', { HTTPS_PROXY: PROXY, NO_PROXY: '*.A.example' }, undefined],
    ['https://www.a.example/', { HTTPS_PROXY: PROXY, NO_PROXY: 'a.example' }, undefined],
    ['https://aa.example/', { HTTPS_PROXY: PROXY, NO_PROXY: 'a.example' }, 'proxy.example:3128'],
    [
      'https://a.example/',
      { HTTPS_PROXY: PROXY, NO_PROXY: 'a.example:8443' },
      'proxy.example:3128',
    ],
    ['https://a.example:8443/', { HTTPS_PROXY: PROXY, NO_PROXY: 'a.example:8443' }, undefined],
  ])('%s with %j goes through %s', (url, environment, host) => {
    expect(proxyFor(new URL(url), environment)?.host).toBe(host);
  });
});
