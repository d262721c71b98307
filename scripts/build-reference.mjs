// Writes docs/reference from the program itself: `npm run reference`. A test demands that nothing differs.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const NOTE = '<!-- Page écrite par `npm run reference` : ne pas la modifier à la main. -->';

function odc(...args) {
  const env = { PATH: process.env.PATH, ODC_CACHE_DIR: '/nonexistent', NO_COLOR: '1' };
  const run = spawnSync(process.execPath, [`${root}bin/odc.js`, ...args], {
    encoding: 'utf8',
    env,
  });
  if (run.status !== 0) throw new Error(`odc ${args.join(' ')}: exit ${run.status}\n${run.stderr}`);
  return run.stdout.trimEnd();
}

const block = (text) => `\`\`\`text\n${text}\n\`\`\``;

function commandsPage() {
  const names = [...odc('--help').matchAll(/^ {2}([a-z]+), [a-z]+/gm)].map(([, name]) => name);
  const sections = names.map((name) => `## odc ${name}\n\n${block(odc(name, '--help'))}`);
  return `# Commandes\n\n${NOTE}\n\n## odc\n\n${block(odc('--help'))}\n\n${sections.join('\n\n')}\n`;
}

function codesPage() {
  const codes = [...odc('explain').matchAll(/^[✖▲ℹ] ([a-z-]+) {2,}/gm)].map(([, code]) => code);
  const sections = codes.map((code) => `## ${code}\n\n${block(odc('explain', code))}`);
  return `# Codes\n\n${NOTE}\n\n${block(odc('explain'))}\n\n${sections.join('\n\n')}\n`;
}

function schemasPage() {
  const { schemas } = JSON.parse(odc('schemas', 'list', '--format', 'json'));
  const rows = schemas.map(
    ({ name, version, title, duty }) =>
      `| \`${name}\` | ${version} | ${title} | ${duty?.basis ?? ''} |`,
  );
  return `# Schémas livrés\n\n${NOTE}\n\n| nom | version | titre | texte qui impose la publication |\n|---|---|---|---|\n${rows.join('\n')}\n`;
}

/** Pages of docs/reference, by name. */
export function referencePages() {
  return { 'commandes.md': commandsPage(), 'codes.md': codesPage(), 'schemas.md': schemasPage() };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  mkdirSync(`${root}docs/reference`, { recursive: true });
  for (const [name, text] of Object.entries(referencePages()))
    writeFileSync(`${root}docs/reference/${name}`, text);
}
