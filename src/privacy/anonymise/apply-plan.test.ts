import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMemoryRandom } from '../../adapters/memory-random.ts';
import { createMemorySink } from '../../adapters/memory-sink.ts';
import { memorySource } from '../../adapters/memory-source.ts';
import { OdcError } from '../../base/errors.ts';
import { privacyObserver } from '../detection/load.ts';
import { type ApplyOptions, type ApplyPorts, applyPlan } from './apply-plan.ts';
import { readPlan } from './plan/read-plan.ts';
import type { AnonymisationReport } from './report.ts';

const KEY = Uint8Array.from({ length: 32 }, (_, index) => index + 7);

interface Applied {
  readonly report: AnonymisationReport;
  readonly text: string | undefined;
  readonly rows: readonly Record<string, string>[];
}

async function applied(
  csv: string,
  plan: string,
  options: Partial<ApplyOptions> = {},
  more: Partial<ApplyPorts> = {},
): Promise<Applied> {
  const contents = new Map<string, string | Uint8Array>();
  const ports: ApplyPorts = {
    sink: createMemorySink(contents),
    random: createMemoryRandom(),
    keyFiles: { read: async () => KEY, create: async () => {} },
    ...more,
  };
  const read = await readPlan(plan, 'plan.yml');
  const report = await applyPlan(memorySource('in.csv', csv), read, ports, {
    output: 'out.csv',
    ...options,
  });
  const bytes = contents.get('out.csv');
  const text = bytes === undefined ? undefined : Buffer.from(bytes as Uint8Array).toString();
  const delimiter = csv.includes(';') ? ';' : ',';
  return {
    report,
    text,
    rows:
      text === undefined
        ? []
        : (parse(text, { columns: true, delimiter, bom: true }) as Record<string, string>[]),
  };
}

const REQUESTS = [
  'nom;dossier;date_naissance;code_postal;age;sexe;opposition;pathologie',
  'Durand;2024-0001;14/03/1985;69003;39;F;non;asthme',
  'Martin;2024-0002;02/11/1990;69007;34;H;oui;diabète',
  'Petit;2024-0003;31/02/1979;20200;45;F;non;asthme',
  'Leroy;2024-0001;05/06/1932;97411;92;H;non;"asthme; sévère"',
  '',
].join('\r\n');

describe('applyPlan', () => {
  it('treats columns, drops rows and keeps the dialect', async () => {
    const { report, text, rows } = await applied(
      REQUESTS,
      `version: 1
columns:
  nom: {operator: suppress}
  dossier: {operator: token, namespace: dossier}
  date_naissance: {operator: generalise-date, to: year}
  code_postal: {operator: generalise-geo, to: departement}
  age: {operator: generalise-number, width: 10, top: 90}
rows: [{drop: {column: opposition, equals: "oui"}}]
`,
    );
    expect(
      text?.startsWith('dossier;date_naissance;code_postal;age;sexe;opposition;pathologie\r\n'),
    ).toBe(true);
    expect(rows.map(({ dossier: _token, ...row }) => Object.values(row))).toEqual([
      ['1985', '69', '30-39', 'F', 'non', 'asthme'],
      ['', '2B', '40-49', 'F', 'non', 'asthme'],
      ['1932', '974', '90+', 'H', 'non', 'asthme; sévère'],
    ]);
    expect(rows[0]?.dossier).toMatch(/^[a-z2-7]{16}$/);
    expect(rows[0]?.dossier).toBe(rows[2]?.dossier);
    expect(report).toMatchObject({
      output: { written: true, rows: 3 },
      rows: { read: 4, dropped: [1], written: 3 },
      verdict: 'pseudonymised',
      key: 'generated',
      before: null,
      attack: { passed: true },
    });
    expect(report.operators.find(({ column }) => column === 'date_naissance')).toMatchObject({
      cells: 3,
      emptied: { unreadable: 1 },
    });
  });

  it('searches, drops classes that are too small, and measures again', async () => {
    const cells = Array.from(
      { length: 40 },
      (_, row) => `${30 + (row % 4)},${row % 2 === 0 ? 'F' : 'H'},${row % 3}`,
    );
    const csv = ['age,sexe,note', ...cells, '87,F,0', ''].join('\n');
    const { report, rows } = await applied(
      csv,
      'version: 1\nquasi: [age, sexe]\nsensitive: [note]\ntarget: {k: 5, l: 2, maxSuppression: 0.05}\n',
    );
    expect(report.before).toMatchObject({ n: 41, k: 1, uniques: 1 });
    expect(report.after?.k).toBeGreaterThanOrEqual(5);
    expect(report.after?.l?.distinct).toBeGreaterThanOrEqual(2);
    expect(report.rows.suppressed).toBe(1);
    expect(rows).toHaveLength(40);
    expect(report.search).toMatchObject({ algorithm: 'full-domain', proven: true });
    expect(report.verdict).toBe('target-met');
  });

  it('writes nothing when no way meets the target', async () => {
    const { report, text } = await applied(
      'a,s\n1,x\n2,x\n3,x\n',
      'version: 1\nquasi: [a]\nsensitive: [s]\ntarget: {k: 2, l: 2}\n',
    );
    expect(report).toMatchObject({
      verdict: 'unreachable',
      output: { written: false },
      attack: { passed: false },
    });
    expect(text).toBeUndefined();
  });

  it('aggregates and hides what is small', async () => {
    const row = (town: string, year: string, amount: number, times: number) =>
      Array.from({ length: times }, () => `${town},${year},${amount}`);
    const csv = [
      'commune,annee,montant',
      ...row('Bron', '2023', 10.5, 12),
      ...row('Bron', '2024', 10, 15),
      ...row('Lyon', '2023', 10, 3),
      ...row('Lyon', '2024', 10, 30),
      ...row('Vaulx', '2023', 10, 20),
      ...row('Vaulx', '2024', 10, 40),
      '',
    ].join('\n');
    const { report, rows } = await applied(
      csv,
      'version: 1\naggregate: {by: [commune, annee], measures: [{column: montant, of: sum}], threshold: 11, dominance: 0.85}\n',
    );
    const shown = Object.fromEntries(
      rows.map(({ commune, annee, effectif, montant_somme, statut }) => [
        `${commune} ${annee}`,
        `${effectif} ${montant_somme} ${statut}`,
      ]),
    );
    expect(shown).toMatchObject({
      'Lyon 2023': '  s',
      'Lyon 2024': '  s',
      'Bron 2023': '  s',
      'Bron 2024': '  s',
      'Vaulx 2023': '20 200 V',
      'Bron Total': '27 276 V',
      'Total Total': '120 1206 V',
    });
    expect(report).toMatchObject({
      verdict: 'aggregated',
      aggregate: { few: 1, secondary: 3, least: true },
      attack: { passed: true },
    });
  });

  it('says where the plan does not suit the table', async () => {
    const failing = (plan: string) => applied(REQUESTS, plan).catch((cause: unknown) => cause);
    expect(await failing('version: 1\ncolumns:\n  nmo: {operator: suppress}\n')).toMatchObject({
      code: 'plan-column-missing',
      params: { field: 'nmo', near: 'nom', line: 3 },
    });
    expect(await failing('version: 1\naggregate: {by: [nom, age, sexe]}\n')).toMatchObject({
      code: 'aggregate-dimensions',
      params: { tool: 'rtauargus' },
    });
    expect(
      await failing(
        'version: 1\nquasi: [age]\ntarget: {k: 2}\nhierarchies: {age: {kind: groups, levels: [{x: [39]}]}}\n',
      ),
    ).toMatchObject({
      code: 'hierarchy-missing-values',
      params: { field: 'age', count: 3 },
    });
    expect(await failing('version: 1\ncolumns: {age: {operator: top-code}}\n')).toMatchObject({
      code: 'operator-params',
      params: { reason: 'threshold-or-percentile' },
    });
  });

  it('refuses dimensions one of which holds the other', async () => {
    const csv = [
      'departement,commune',
      ...['69,Bron', '69,Lyon', '01,Bourg'].flatMap((line) => Array<string>(12).fill(line)),
      '',
    ].join('\n');
    await expect(
      applied(csv, 'version: 1\naggregate: {by: [departement, commune]}\n'),
    ).rejects.toMatchObject({ code: 'aggregate-hierarchy' });
  });

  it('never writes over what it reads', async () => {
    const error = await applied(REQUESTS, 'version: 1\ncolumns: {nom: {operator: suppress}}\n', {
      output: 'in.csv',
    }).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(OdcError);
    expect(error).toMatchObject({ code: 'output-is-input' });
  });
});

describe('the attack', () => {
  const outcomes = ({ report }: Applied) =>
    Object.fromEntries(report.attack.checks.map(({ name, outcome }) => [name, outcome]));

  it('finds identifiers that stand in another column', async () => {
    const rows = Array.from(
      { length: 30 },
      (_, row) => `u${row}@example.org,écrire à tous,u${row}@example.org`,
    );
    const result = await applied(
      ['mel,note,contact', ...rows, ''].join('\n'),
      'version: 1\ncolumns: {mel: {operator: suppress}}\n',
    );
    expect(outcomes(result)).toMatchObject({ identifiers: 'failed' });
    expect(result.report).toMatchObject({ verdict: 'refused', output: { written: false } });
    expect(result.text).toBeUndefined();
  });

  it('finds names of another column, and does not take a list of towns for one', async () => {
    const names = Array.from(
      { length: 40 },
      (_, row) =>
        `Personne${String.fromCharCode(97 + (row % 26))}${String.fromCharCode(97 + (row >> 3))}`,
    );
    const same = await applied(
      ['nom,usager', ...names.map((name) => `${name},${name.toUpperCase()}`), ''].join('\n'),
      'version: 1\ncolumns: {nom: {operator: token}}\n',
    );
    expect(outcomes(same)).toMatchObject({ identifiers: 'failed' });
    const towns = await applied(
      [
        'naissance,commune',
        ...names.map((_, row) =>
          row % 2 === 0 ? 'Villeurbanne,Villeurbanne' : 'Grenoble,Villeurbanne',
        ),
        '',
      ].join('\n'),
      'version: 1\ncolumns: {naissance: {operator: suppress}}\n',
    );
    expect(outcomes(towns)).toMatchObject({ identifiers: 'passed' });
  });

  it('finds digests without a key, whatever their form', async () => {
    const { createHash } = await import('node:crypto');
    for (const form of [
      (text: string) => createHash('sha256').update(text).digest('hex'),
      (text: string) => createHash('md5').update(text.toUpperCase()).digest('hex'),
      (text: string) => createHash('sha1').update(text).digest('base64'),
      (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 20),
    ]) {
      const rows = Array.from(
        { length: 12 },
        (_, row) => `06123400${row + 10},${form(`06123400${row + 10}`)}`,
      );
      const result = await applied(
        ['tel,id', ...rows, ''].join('\n'),
        'version: 1\ncolumns: {tel: {operator: suppress}}\n',
      );
      expect(outcomes(result)).toMatchObject({ digests: 'failed' });
    }
  });

  it('finds a column that undoes the promise, unless it says why it stays', async () => {
    const rows = Array.from({ length: 40 }, (_, row) => `${row % 2},${row * 7919}`);
    const csv = ['sexe,montant', ...rows, ''].join('\n');
    const target = 'version: 1\nquasi: [sexe]\ntarget: {k: 5}\n';
    expect(outcomes(await applied(csv, target))).toMatchObject({ 'singling-out': 'failed' });
    const kept = await applied(
      csv,
      `${target}columns: {montant: {operator: keep, reason: montant public}}\n`,
    );
    expect(outcomes(kept)).toMatchObject({ 'singling-out': 'passed' });
    expect(outcomes(await applied(csv, 'version: 1\nquasi: [sexe]\n'))).toMatchObject({
      'singling-out': 'warning',
    });
  });

  it('listens to the detectors', async () => {
    const plan = 'version: 1\ncolumns: {a: {operator: generalise-number, width: 10}}\n';
    const seen = { column: 'b', category: 'email', level: 'blocking' } as const;
    const observer = { start() {}, batch() {}, end() {} };
    const detect = async () => ({ observer, columns: () => [seen] });
    expect(outcomes(await applied('a,b\n1,x\n2,y\n', plan, {}, { detect }))).toMatchObject({
      detectors: 'failed',
    });
    expect(outcomes(await applied('a,b\n1,x\n2,y\n', plan))).toMatchObject({
      detectors: 'skipped',
    });
  });

  it('shows tables of cells to the detectors: names are no dimension', async () => {
    const people = [
      'Mme Vasseur',
      'M. Benali',
      'Mme Garnier',
      'M. Moreau',
      'M. Lefèvre',
      'Mme Roussel',
    ];
    const rows = people.flatMap((name, index) =>
      Array.from({ length: 12 }, (_, row) => `${name},69003,${index % 2 ? 'F' : 'H'},${row}`),
    );
    const csv = ['usager,code_postal,sexe,montant', ...rows, ''].join('\n');
    const detect = async () => {
      const observer = await privacyObserver('2026-05-12');
      const columns = () =>
        observer.result.findings.map(({ field: column, category, level }) => ({
          column,
          category,
          level,
        }));
      return { observer, columns };
    };
    const plan = (by: string) => `version: 1\naggregate: {by: [${by}], threshold: 11}\n`;
    const named = await applied(csv, plan('usager'), {}, { detect });
    expect(outcomes(named)).toMatchObject({ reread: 'passed', detectors: 'failed' });
    expect(named.text).toBeUndefined();
    expect(named.report.verdict).toBe('refused');
    const counts = await applied(csv, plan('code_postal, sexe'), {}, { detect });
    expect(outcomes(counts)).toMatchObject({ detectors: 'passed' });
    expect(counts.report.verdict).toBe('aggregated');
    expect(outcomes(await applied(csv, plan('sexe')))).toMatchObject({ detectors: 'skipped' });
  });

  it('matches rows with a previous release', async () => {
    const previous = memorySource('before.csv', 'a,b\n1,x\n2,y\n9,z\n');
    const { report } = await applied(
      'a,b,c\n1,x,p\n2,y,q\n3,z,r\n',
      'version: 1\ncolumns: {c: {operator: suppress}}\n',
      { previous },
    );
    const check = report.attack.checks.find(({ name }) => name === 'previous');
    expect(check).toMatchObject({
      outcome: 'warning',
      notes: [{ code: 'matched-rows', params: { rows: 2, of: 3 } }],
    });
  });
});

const person = fc.record({
  age: fc.integer({ min: 18, max: 60 }),
  town: fc.constantFrom('69003', '69007', '01000', '20200', ''),
  sex: fc.constantFrom('F', 'H'),
  reason: fc.constantFrom('a', 'b', 'c'),
});

describe('any table', () => {
  const csvOf = (people: readonly { age: number; town: string; sex: string; reason: string }[]) =>
    [
      'age,code_postal,sexe,motif',
      ...people.map(({ age, town, sex, reason }) => `${age},${town},${sex},${reason}`),
      '',
    ].join('\n');

  it('comes out with the k, l and t asked, few enough rows left out, the same whatever their order', async () => {
    const target = fc.record({
      k: fc.integer({ min: 2, max: 6 }),
      l: fc.integer({ min: 1, max: 2 }),
      t: fc.constantFrom(0.4, 0.8, 1),
      maxSuppression: fc.constantFrom(0, 0.05, 0.2),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(person, { minLength: 8, maxLength: 60 }),
        target,
        fc.constantFrom('full-domain', 'mondrian'),
        fc.infiniteStream(fc.nat()),
        async (people, wanted, algorithm, draws) => {
          const plan = JSON.stringify({
            version: 1,
            quasi: ['age', 'code_postal', 'sexe'],
            sensitive: ['motif'],
            target: { ...wanted, algorithm },
          });
          const { report, text } = await applied(csvOf(people), plan);
          const shuffled = people
            .map((one) => [draws.next().value ?? 0, one] as const)
            .sort(([a], [b]) => a - b);
          const again = await applied(csvOf(shuffled.map(([, one]) => one)), plan);
          const sorted = (all: string | undefined) => all?.split('\n').sort();
          expect(sorted(again.text)).toEqual(sorted(text));
          if (report.verdict === 'unreachable') return;
          expect(report.verdict).toBe('target-met');
          const { after, rows } = report;
          expect(after?.k).toBeGreaterThanOrEqual(wanted.k);
          expect(after?.l?.distinct).toBeGreaterThanOrEqual(wanted.l);
          expect(after?.t).toBeLessThanOrEqual(wanted.t + 1e-9);
          expect(rows.suppressed).toBeLessThanOrEqual(wanted.maxSuppression * people.length);
          expect(rows.suppressed + rows.written).toBe(people.length);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('shows the key nowhere, and gives the same bytes under the same key', async () => {
    const plan =
      'version: 1\nkey: secret.key\ncolumns: {age: {operator: token}, code_postal: {operator: sequence}, motif: {operator: shuffle}}\nquasi: [sexe]\n';
    await fc.assert(
      fc.asyncProperty(fc.array(person, { minLength: 1, maxLength: 20 }), async (people) => {
        const { report, text } = await applied(csvOf(people), plan);
        const everything = `${JSON.stringify(report)}\n${text}`;
        for (const form of ['hex', 'base64', 'base64url', 'latin1'] as const) {
          expect(everything).not.toContain(Buffer.from(KEY).toString(form));
        }
        expect(report.key).toBe('file');
        expect((await applied(csvOf(people), plan)).text).toBe(text);
      }),
      { numRuns: 20 },
    );
  });
});
