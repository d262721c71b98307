import { describe, expect, it } from 'vitest';
import { isSlug, isVersion, parseReference } from './reference.ts';

describe('parseReference', () => {
  it.each([
    ['scdl/budget', { kind: 'slug', name: 'scdl/budget', version: undefined }],
    [' scdl/budget@0.8.3 ', { kind: 'slug', name: 'scdl/budget', version: '0.8.3' }],
    ['budget', { kind: 'slug', name: 'budget', version: undefined }],
    ['@ville/arbres', { kind: 'slug', name: '@ville/arbres', version: undefined }],
    ['https://a.example/s.json', { kind: 'url', url: 'https://a.example/s.json' }],
    ['HTTP://a.example/s', { kind: 'url', url: 'HTTP://a.example/s' }],
    ['schema.json', { kind: 'file', path: 'schema.json' }],
    ['schemas/arbres.YML', { kind: 'file', path: 'schemas/arbres.YML' }],
    ['./arbres', { kind: 'file', path: './arbres' }],
    ['/srv/arbres', { kind: 'file', path: '/srv/arbres' }],
    ['C:/schemas/arbres', { kind: 'file', path: 'C:/schemas/arbres' }],
    ['\\\\serveur\\schemas\\arbres', { kind: 'file', path: '\\\\serveur\\schemas\\arbres' }],
  ])('%j', (text, reference) => {
    expect(parseReference(text)).toEqual(reference);
  });
});

describe('names that become paths', () => {
  it.each(['scdl/budget', 'a.b/c_d-e', '139bercy/format'])('%j is a slug', (text) => {
    expect(isSlug(text)).toBe(true);
  });
  it.each(['budget', 'a/b/c', '../b', 'a/..', './b', 'a/', '/b', 'a b/c', 'a\\b/c', ''])(
    '%j is none',
    (text) => {
      expect(isSlug(text)).toBe(false);
    },
  );
  it.each([
    ['1.0.0', true],
    ['v2.0.0-beta+1', true],
    ['', false],
    ['../1', false],
    ['.', false],
    ['1/2', false],
  ])('version %j: %j', (text, is) => {
    expect(isVersion(text)).toBe(is);
  });
});
