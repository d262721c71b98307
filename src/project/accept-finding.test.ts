import { describe, expect, it } from 'vitest';
import { acceptFinding } from './accept-finding.ts';
import { parseProject } from './parse-project.ts';

const decision = {
  file: 'donnees/annuaire.csv',
  column: 'courriel',
  category: 'email',
  reason: 'Annuaire des élus',
  ground: 'CRPA D. 312-1-3, 6°',
  who: 'dpo',
  when: '2024-03-12',
};

describe('acceptFinding', () => {
  it('adds a decision that is read back, and keeps what was written', async () => {
    const text = '# Nos données\nversion: 1\ndatasets: [] # rien encore\n';
    const once = await acceptFinding(text, decision);
    const twice = await acceptFinding(once, { ...decision, column: 'tel' });
    expect(twice).toContain('# Nos données');
    expect(twice).toContain('# rien encore');
    const project = await parseProject(twice, 'odc.yml', '.');
    expect(project.privacy?.accepted).toEqual([decision, { ...decision, column: 'tel' }]);
  });
});
