import { describe, expect, it } from 'vitest';
import { OdcError } from '../../base/errors.ts';
import { accepted, isPassing, isUnsure, told } from './refusals.ts';

const NOW = Date.UTC(2026, 0, 1);
const refusal = (status: number, body: unknown, headers: Record<string, string> = {}): OdcError => {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  try {
    accepted({ status, headers, body: text }, 'data.example', NOW);
  } catch (cause) {
    return cause as OdcError;
  }
  return expect.fail('accepted');
};
const PAGE = '<html>nginx</html>';

describe('an answer', () => {
  it.each([
    [200, '{"a":1}', { a: 1 }],
    [201, '[]', []],
    [204, '', undefined],
  ])('%i %s is taken', (status, body, json) => {
    expect(accepted({ status, headers: {}, body }, 'data.example', NOW)).toEqual(json);
  });

  it.each([
    [401, { message: 'Invalid API token' }, 'platform-key', { reason: 'invalid' }],
    [401, { message: 'Expired API token' }, 'platform-key', { reason: 'expired' }],
    [401, { message: 'Revoked API token' }, 'platform-key', { reason: 'revoked' }],
    [401, { message: 'Inactive user' }, 'platform-key', { reason: 'inactive' }],
    [401, { message: 'The server could not…' }, 'platform-key', { reason: 'missing' }],
    [403, { message: 'no' }, 'platform-forbidden', {}],
    [404, { error: 'no', status: 404 }, 'platform-unknown', {}],
    [410, { message: 'gone' }, 'platform-gone', {}],
    [413, PAGE, 'platform-too-large', {}],
    [423, { message: 'closed' }, 'platform-read-only', {}],
    [429, PAGE, 'platform-busy', { status: 429 }],
    [502, PAGE, 'platform-busy', { status: 502 }],
    [500, { message: 'Internal Server Error' }, 'platform-failed', {}],
    [500, PAGE, 'platform-page', { status: 500 }],
    [403, PAGE, 'platform-page', { status: 403 }],
    [200, PAGE, 'platform-page', { status: 200 }],
    [400, { errors: {} }, 'platform-refused', { status: 400 }],
  ])('%i is %j: %s', (status, body, code, params) => {
    expect(refusal(status, body)).toMatchObject({ kind: 'remote', code, params });
  });

  it('asks to wait by a number or a date; a reference for support is kept', () => {
    const wait = (text: string) => refusal(503, PAGE, { 'retry-after': text }).params.retryAfter;
    expect([wait('7'), wait('Thu, 01 Jan 2026 00:01:30 GMT'), wait('soon')]).toEqual([7, 90, 0]);
    expect(refusal(500, { message: 'x' }, { 'x-sentry-id': 'abc' }).params.sentry).toBe('abc');
  });
});

describe('the six shapes', () => {
  it.each([
    [{ message: 'Mask parse error' }, 'Mask parse error', []],
    [{ errors: { title: ['Requis', 'Court'] } }, '', ['title: Requis', 'title: Court']],
    [
      { errors: { spatial: { zones: ['Inconnue'] } }, message: 'm' },
      'm',
      ['spatial.zones: Inconnue'],
    ],
    [
      { errors: { __all__: 'non' }, message: 'ValidationError' },
      'ValidationError',
      ['__all__: non'],
    ],
    [{ success: false, error: 'Chunk size mismatch', message: '' }, 'Chunk size mismatch', []],
    [{ error: 'Not found', status: 404 }, 'Not found', []],
    [
      { message: 'Not found. You have requested this URI [/a] but did you mean /b' },
      'Not found.',
      [],
    ],
    ['a text', '', []],
  ])('%j', (json, message, fields) => {
    expect(told(json)).toEqual({ message, fields });
  });
});

describe('a failure', () => {
  const cut = new OdcError('remote', 'network-unreachable', { reason: 'cut' });
  const name = new OdcError('remote', 'network-unreachable', { reason: 'name' });
  const late = new OdcError('remote', 'network-timeout', {});
  it.each([
    ['a cut', cut, true, true],
    ['an unknown host', name, false, false],
    ['a wait', late, true, true],
    ['502', refusal(502, PAGE), true, true],
    // It was refused: nothing was done.
    ['429', refusal(429, PAGE), true, false],
    ['500 of the platform', refusal(500, { message: 'x' }), false, true],
    ['a page with 200', refusal(200, PAGE), true, true],
    ['a page with 403', refusal(403, PAGE), false, false],
    ['400', refusal(400, { errors: {} }), false, false],
    ['a defect', new Error('x'), false, false],
  ])('%s', (_name, cause, passing, unsure) => {
    expect([isPassing(cause), isUnsure(cause)]).toEqual([passing, unsure]);
  });
});
