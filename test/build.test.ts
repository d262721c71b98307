import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { odc, ROOT } from './odc.ts';
import { expectBuilt, expectFile, stable } from './support/built-folder.ts';

/**
 * The production line as a user runs it, on a project of two datasets: what is written and what is
 * said must be what `test/build/attendu` holds. `UPDATE_GOLDEN=1` writes it again: read the diff.
 */
const HERE = `${ROOT}test/build`;
const root = mkdtempSync(path.join(os.tmpdir(), 'odc-build-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let copies = 0;
function project(): string {
  copies += 1;
  const folder = path.join(root, `projet-${copies}`);
  cpSync(`${HERE}/projet`, folder, { recursive: true });
  return folder;
}

const run = (folder: string, ...args: string[]) =>
  odc(args, { cwd: folder, env: { ODC_USER: 'Agent' } });
const namesIn = (folder: string) => (existsSync(folder) ? readdirSync(folder).sort() : []);

const expectGolden = (name: string, text: string): void =>
  expectFile(`${HERE}/attendu/${name}`, text);

describe('odc build', () => {
  const folder = project();
  const first = run(folder, 'build');

  it('writes the files of each dataset', () => {
    expect(first.code, first.err).toBe(0);
    expectGolden('ecran.txt', stable(first.out));
    for (const id of ['subventions', 'aires-de-jeux']) {
      expectBuilt(`${folder}/open/${id}`, `${HERE}/attendu/open/${id}`);
    }
    expect(namesIn(`${folder}/open`)).toEqual(['aires-de-jeux', 'subventions']);
  });

  it('gives the same bytes in another place', () => {
    const other = project();
    run(other, 'build');
    for (const id of ['subventions', 'aires-de-jeux']) {
      for (const name of namesIn(`${folder}/open/${id}`)) {
        const [one, two] = [folder, other].map((at) => readFileSync(`${at}/open/${id}/${name}`));
        expect(one?.equals(two ?? Buffer.alloc(0)), name).toBe(true);
      }
    }
  });

  it('does nothing when nothing has changed, and says so', () => {
    const again = run(folder, 'build');
    expect(again.code).toBe(0);
    expectGolden('ecran-inchange.txt', again.out);
  });

  it('holds what differs too much, until it is accepted in odc.yml', () => {
    const changed = project();
    run(changed, 'build');
    const source = `${changed}/donnees/aires-de-jeux.csv`;
    writeFileSync(
      source,
      readFileSync(source, 'utf8').split('\r\n').slice(0, 2).join('\r\n').concat('\r\n'),
    );
    const held = run(changed, 'build', 'aires-de-jeux');
    expect(held.code).toBe(1);
    expectGolden('ecran-retenu.txt', held.out);
    const accepted = run(
      changed,
      'build',
      'aires-de-jeux',
      '--accept-changes',
      '--reason',
      'deux aires fermées',
    );
    expect(accepted.code, accepted.err).toBe(0);
    expect(readFileSync(`${changed}/odc.yml`, 'utf8')).toMatch(
      /kind: rows-fallen\n.*source: [0-9a-f]{64}\n.*reason: deux aires fermées/s,
    );
    expect(run(changed, 'build').out).not.toContain('retenu');
  });

  it('builds the others when one fails', () => {
    const broken = project();
    rmSync(`${broken}/donnees/subventions.csv`);
    const partly = run(broken, 'build');
    expect(partly.code).toBe(3);
    expectGolden('ecran-echec.txt', stable(partly.out));
    expect(namesIn(`${broken}/open`)).toEqual(['aires-de-jeux']);
  });

  it('cleans what an interrupted build left, and puts the former version back', () => {
    const left = project();
    run(left, 'build');
    cpSync(`${left}/open/subventions`, `${left}/open/.subventions.former`, { recursive: true });
    rmSync(`${left}/open/subventions`, { recursive: true });
    mkdirSync(`${left}/open/.subventions.next`);
    writeFileSync(`${left}/open/.subventions.next/reste.csv`, 'x');
    writeFileSync(`${left}/donnees/subventions.csv`, 'nomAttribuant\n');
    expect(run(left, 'build').code).toBe(1);
    expect(namesIn(`${left}/open`)).toEqual(['aires-de-jeux', 'subventions']);
    expect(run(left, 'verify').code).toBe(0);
  });

  it.each([
    ['un-jeu-inconnu', ['build', 'subvention'], 2],
    ['cle-publique', ['build', '--sign', 'pub.pem'], 2],
    ['cle-absente', ['build', '--sign', 'rien.pem'], 2],
    ['sans-motif', ['build', '--accept-changes'], 2],
    ['dossier-non-produit', ['verify', 'donnees'], 3],
  ])('says what is wrong: %s', (name, args, code) => {
    writeFileSync(`${folder}/pub.pem`, '-----BEGIN PUBLIC KEY-----\n');
    const failed = run(folder, ...args);
    expect(failed.code).toBe(code);
    expectGolden(`erreur-${name}.txt`, failed.err);
  });
});

describe('names', () => {
  it.each([
    ['reserve', 'id: schema', 'schema.json'],
    ['double', 'id: aires-de-jeux', 'Aires-de-jeux.pdf'],
  ])('of which two would be the same are refused: %s', (name, id, file) => {
    const folder = project();
    const text = readFileSync(`${folder}/odc.yml`, 'utf8').replace('id: aires-de-jeux', id);
    writeFileSync(`${folder}/odc.yml`, `${text}      - {path: ${file}, kind: documentation}\n`);
    const refused = run(folder, 'build');
    expect(refused.code).toBe(2);
    expectGolden(`erreur-nom-${name}.txt`, refused.err);
  });
});

describe('odc verify', () => {
  it('tells what has changed, and whose signature it is', () => {
    const folder = project();
    writeFileSync(
      `${folder}/cle.pem`,
      '-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f\n-----END PRIVATE KEY-----\n',
    );
    run(folder, 'build', 'subventions', '--sign', 'cle.pem');
    const right = run(folder, 'verify', '--key', 'cle.pem');
    expect(right.code).toBe(0);
    writeFileSync(`${folder}/open/subventions/subventions.json`, '[]');
    rmSync(`${folder}/open/subventions/LICENCE.md`);
    writeFileSync(`${folder}/open/subventions/ajout.txt`, '');
    const wrong = run(folder, 'verify', 'open/subventions');
    expect(wrong.code).toBe(1);
    expectGolden('ecran-verifier.txt', right.out + wrong.out);
  });
});

describe('an interruption', () => {
  it('leaves nothing behind', { timeout: 60_000 }, async () => {
    const folder = project();
    const rows = Array.from(
      { length: 300_000 },
      (_, index) => `AJ${index},nom ${index},1,1,oui,2020-01-01,,`,
    );
    writeFileSync(
      `${folder}/donnees/aires-de-jeux.csv`,
      `code,nom,surface,jeux,cloturee,ouverture,x_l93,y_l93\n${rows.join('\n')}\n`,
    );
    const fields = ['code', 'nom', 'surface'].map((name) => ({ name, type: 'string' }));
    writeFileSync(`${folder}/aires-de-jeux.schema.json`, JSON.stringify({ fields }));
    const child = spawn(process.execPath, [`${ROOT}bin/odc.js`, 'build', 'aires-de-jeux'], {
      cwd: folder,
      stdio: 'ignore',
    });
    const code = await new Promise((resolve) => {
      child.on('close', resolve);
      const wait = setInterval(() => {
        if (!existsSync(`${folder}/open/.aires-de-jeux.next`)) return;
        clearInterval(wait);
        child.kill('SIGINT');
      }, 20);
    });
    expect(code).toBe(130);
    expect(namesIn(`${folder}/open`)).toEqual([]);
  });
});

const python = `${process.env.ODC_BENCH_VENV ?? `${ROOT}bench/data/venv`}/bin/python`;
const hasDuckdb = existsSync(python) && spawnSync(python, ['-c', 'import duckdb']).status === 0;

describe.skipIf(!hasDuckdb)('an independent reader', () => {
  it('finds in the Parquet the cells of the CSV', () => {
    const folder = project();
    run(folder, 'build');
    const script = `
import duckdb, sys
for name in sys.argv[1:]:
    read = f"read_csv('{name}.csv', header=true, all_varchar=true)"
    types = duckdb.sql(f"describe select * from '{name}.parquet'").fetchall()
    cast = ", ".join(
        f'''case "{c}" when 'oui' then true when 'non' then false end''' if t == "BOOLEAN" else f'cast("{c}" as {t})'
        for c, t, *_ in types)
    one = duckdb.sql(f"select {cast} from {read}").fetchall()
    two = duckdb.sql(f"select * from '{name}.parquet'").fetchall()
    assert one == two and len(one) > 0, (one, two)
    print(",".join(t for _, t, *_ in types))
`;
    const names = ['subventions', 'aires-de-jeux'].map((id) => `${folder}/open/${id}/${id}`);
    const read = spawnSync(python, ['-c', script, ...names], { encoding: 'utf8' });
    expect(read.stderr).toBe('');
    expect(read.stdout.split('\n')[1]).toBe(
      'VARCHAR,VARCHAR,DOUBLE,BIGINT,BOOLEAN,DATE,DOUBLE,DOUBLE',
    );
  });
});
