import { describe, expect, it } from 'vitest';
import { OdcError } from '../base/errors.ts';
import { parseProject } from './parse-project.ts';

const read = (text: string) => parseProject(text, 'odc.yml', '/projet');

describe('parseProject', () => {
  it('reads datasets and settings', async () => {
    const project = await read(
      'version: 1\nvalidate: {failOn: warning}\ndatasets:\n  - id: subventions\n    schema: scdl/subventions\n    resources:\n      - path: data/subventions.csv\n',
    );
    expect(project).toEqual({
      version: 1,
      folder: '/projet',
      validate: { failOn: 'warning' },
      datasets: [
        {
          id: 'subventions',
          schema: 'scdl/subventions',
          resources: [{ path: 'data/subventions.csv' }],
        },
      ],
    });
  });

  it('takes a year that is not quoted', async () => {
    const project = await read(
      'version: 1\ndatasets: [{id: a, resources: [{path: a.csv}], temporal: {start: 2023, end: "2024-06"}}]\n',
    );
    expect(project.datasets[0]?.temporal).toEqual({ start: '2023', end: '2024-06' });
  });

  it.each([
    ['version: 1\ndatasets: [', 'project-syntax', { line: 2 }],
    ['version: 2\n', 'project-invalid', { line: 1, key: 'version', fault: 'unknown-value' }],
    [
      'version: 1\nlangue: fr\n',
      'project-invalid',
      { line: 2, column: 1, fault: 'unknown-key', name: 'langue', near: 'lang' },
    ],
    ['version: 1\ndataset: []\n', 'project-invalid', { fault: 'unknown-key', near: 'datasets' }],
    [
      'version: 1\ndatasets:\n  - id: a\n    resources: [{path: a.csv}]\n    titel: A\n',
      'project-invalid',
      { line: 5, column: 5, fault: 'unknown-key', near: 'title' },
    ],
    ['', 'project-invalid', { fault: 'missing-key', name: 'version' }],
    ['- 1\n', 'project-invalid', { fault: 'wrong-type', expected: 'object' }],
    [
      'version: 1\ndatasets:\n  - id: Été\n    resources: [{path: a.csv}]\n',
      'project-invalid',
      { line: 3, column: 9, key: 'datasets.0.id', fault: 'bad-form' },
    ],
    [
      'version: 1\ndatasets: [{id: a, resources: [{path: a.csv}], temporal: {start: hier}}]\n',
      'project-invalid',
      { fault: 'bad-form', key: 'datasets.0.temporal.start' },
    ],
    [
      'version: 1\nprivacy:\n  accepted:\n    - {column: tel, category: phone, reason: Accueils, who: dpo, when: "2026-05-12"}\n',
      'project-invalid',
      { fault: 'missing-key', name: 'ground' },
    ],
    [
      'version: 1\nprivacy:\n  accepted:\n    - {column: tel, category: phone, reason: Accueils, ground: Accord, who: dpo, when: 12/05/2026}\n',
      'project-invalid',
      { fault: 'bad-form', key: 'privacy.accepted.0.when' },
    ],
  ])('refuses %j as %s', async (text, code, params) => {
    const error = await read(text).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(OdcError);
    expect(error).toMatchObject({ kind: 'config', code, params });
  });
});
