// `npm run demo`: the main job of odc on the example files, as a user would run it.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const GOOD = 'examples/donnees/subventions-2024.csv';
const BAD = 'examples/donnees/subventions-2024-tableur.csv';

/** Each command, and the exit code that it has to give. */
const STEPS = [
  ['Un fichier bien préparé', ['validate', GOOD, '--schema', 'scdl/subventions'], 0],
  ['Le même, abîmé par un tableur', ['validate', BAD, '--schema', 'scdl/subventions'], 1],
];

for (const [title, args, expected] of STEPS) {
  console.log(`\n── ${title}\n$ odc ${args.join(' ')}\n`);
  const { status } = spawnSync(process.execPath, ['bin/odc.js', ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== expected) {
    console.error(`La démonstration attendait le code de sortie ${expected} et a reçu ${status}.`);
    process.exit(1);
  }
}
console.log('\nÀ vous : node bin/odc.js validate VOTRE-FICHIER.csv');
