// `npm run demo`: the five steps of the method on the example town, as its clerk would type them, in
// a folder that is thrown away.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'odc-'));
const BAD = 'exports/vie-associative/Subventions 2024 (tableur).csv';

/** Each command, the exit code that it has to give, and the lines shown of what it says. */
const STEPS = [
  ['Lancer la démarche', ['init', 'donnees/subventions-2024.csv', '--answers', 'reponses.yml', '--folder', 'exports'], 0],
  ['Recenser les fichiers de six directions', ['inventory', 'exports'], 0, 40],
  ['Où en sommes-nous ?', ['status'], 0],
  ['Vérifier un fichier bien préparé', ['validate', 'donnees/subventions-2024.csv', '--schema', 'scdl/subventions'], 0],
  ['Le même genre de fichier, abîmé par un tableur', ['validate', BAD], 1, 24],
  ['Ce qu’odc répare sans deviner', ['fix', BAD, '--dry-run'], 1, 30],
  ['Produire des données prêtes à publier', ['build', '-C', 'ville'], 0, 30],
  ['Les montrer sur un site à soi', ['publish', '-C', 'ville', '--to', 'site'], 0],
]; // biome-ignore format: one line each

try {
  for (const name of ['donnees', 'exports', 'reponses.yml']) {
    cpSync(join(root, 'examples', name), join(folder, name), { recursive: true });
  }
  // The same town some months later: its datasets are described.
  cpSync(join(root, 'examples'), join(folder, 'ville'), { recursive: true });
  for (const step of STEPS) show(...step);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log('\nÀ vous : odc init, dans un dossier à vous');

function show(title, args, expected, lines = Number.POSITIVE_INFINITY) {
  const typed = args.map((word) => (/[\s()]/.test(word) ? `"${word}"` : word)).join(' ');
  console.log(`\n── ${title}\n$ odc ${typed}\n`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${root}bin/odc.js`, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ODC_OFFLINE: '1' },
  });
  const said = `${stdout}${stderr}`.trimEnd().split('\n');
  console.log(said.slice(0, lines).join('\n'));
  if (said.length > lines) console.log(`… (${said.length - lines} lignes de plus)`);
  if (status !== expected) {
    throw new Error(`la démonstration attendait le code de sortie ${expected} et a reçu ${status}`);
  }
}
