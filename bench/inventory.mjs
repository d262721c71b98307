// Makes 1,000 CSV files of 1 MB (100 of them with --tenth), takes their inventory with the built
// program, and says how fast, in what memory, and what share the search for overlaps took.

import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { fileURLToPath } from 'node:url';
import { seeded, withLuhn } from './random.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const count = process.argv.includes('--tenth') ? 100 : 1000;
const folder = `${root}bench/data/inventory-${count}`;
const BYTES = 1_000_000;

const DIRECTORATES = [
  'finances',
  'vie-associative',
  'technique',
  'education',
  'culture',
  'social',
  'rh',
  'urbanisme',
];
const NAMES = [
  'sport',
  'culture',
  'parents',
  'quartier',
  'musique',
  'danse',
  'patrimoine',
  'jeunesse',
  'jardins',
  'lecture',
];
const STREETS = [
  'des Lilas',
  'du Moulin',
  'de la Gare',
  'des Écoles',
  'du Lac',
  'de l’Église',
  'des Prés',
  'du Stade',
];
const WORDS = [
  'demande',
  'travaux',
  'dossier',
  'reçu',
  'transmis',
  'service',
  'voirie',
  'éclairage',
  'réponse',
  'séance',
  'commission',
  'budget',
  'équipement',
  'école',
  'projet',
];

/** What towns export, a maker of rows each. */
const SHAPES = {
  subventions: [
    ['annee', 'beneficiaire', 'siret', 'montant', 'date_convention', 'objet', 'nature'],
    (r, _i, y) => [
      y,
      `Association ${r.pick(NAMES)} ${r.int(1, 20000)}`,
      withLuhn(withLuhn(`${r.int(1, 9)}${r.digits(7)}`) + r.digits(4)),
      `${r.int(100, 90000)},${r.int(10, 99)}`,
      day(r, y),
      text(r, 6),
      r.pick(['numéraire', 'nature']),
    ],
  ],
  deliberations: [
    ['delib_id', 'delib_date', 'delib_objet', 'vote_pour', 'vote_contre', 'url'],
    (r, i, y) => [
      `D${y}-${i}`,
      iso(r, y),
      text(r, 12),
      r.int(1, 35),
      r.int(0, 9),
      `https://www.example.org/delib/${y}/${i}.pdf`,
    ],
  ],
  depenses: [
    ['exercice', 'chapitre', 'nature', 'fonction', 'tiers', 'mandat', 'montant_ttc', 'date_mandat'],
    (r, i, y) => [
      y,
      r.int(10, 80),
      r.int(600, 690),
      r.int(0, 99),
      `Entreprise ${r.int(1, 30000)}`,
      `M${i}`,
      (r.int(100, 9e6) / 100).toFixed(2),
      iso(r, y),
    ],
  ],
  arbres: [
    ['id', 'genre', 'espece', 'hauteur_m', 'circonference_cm', 'latitude', 'longitude', 'quartier'],
    (r, i) => [
      i,
      r.pick(['Quercus', 'Tilia', 'Acer', 'Platanus']),
      r.pick(['robur', 'cordata', 'campestre', 'acerifolia']),
      r.int(2, 30),
      r.int(10, 400),
      (43 + r.next()).toFixed(6),
      (1 + r.next()).toFixed(6),
      `Quartier ${r.pick(STREETS)}`,
    ],
  ],
  adresses: [
    ['cle_interop', 'numero', 'voie_nom', 'commune_insee', 'commune_nom', 'x', 'y', 'certifiee'],
    (r, i) => [
      `31999_${r.int(1, 999)}_${i}`,
      r.int(1, 200),
      `Rue ${r.pick(STREETS)}`,
      '31999',
      'Valsonge',
      (570000 + r.int(0, 9000)).toFixed(1),
      (6270000 + r.int(0, 9000)).toFixed(1),
      r.pick(['oui', 'non']),
    ],
  ],
  frequentation: [
    ['date', 'equipement', 'entrees', 'gratuites', 'recette'],
    (r, _i, y) => [
      iso(r, y),
      `Équipement ${r.int(1, 60)}`,
      r.int(0, 900),
      r.int(0, 90),
      `${r.int(0, 3000)},00`,
    ],
  ],
  demandes: [
    ['numero', 'recue_le', 'service', 'message', 'reponse', 'delai_jours'],
    (r, i, y) => [
      `R${y}${i}`,
      `${iso(r, y)} 10:3${r.int(0, 9)}`,
      r.pick(DIRECTORATES),
      text(r, 18),
      text(r, 9),
      r.int(0, 90),
    ],
  ],
  inscriptions: [
    ['dossier', 'nom', 'prenom', 'naissance', 'adresse', 'code_postal', 'courriel', 'activite'],
    (r, i, _y) => [
      `I${i}`,
      `Nom${r.int(1, 9000)}`,
      r.pick(['Lou', 'Sacha', 'Camille', 'Alix', 'Charlie']),
      iso(r, 2005 + r.int(0, 12)),
      `${r.int(1, 200)} rue ${r.pick(STREETS)}`,
      '31999',
      `f${r.int(1, 90000)}@example.org`,
      r.pick(NAMES),
    ],
  ],
};

const two = (value) => String(value).padStart(2, '0');
const day = (r, y) => `${two(r.int(1, 28))}/${two(r.int(1, 12))}/${y}`;
const iso = (r, y) => `${y}-${two(r.int(1, 12))}-${two(r.int(1, 28))}`;
const text = (r, words) => Array.from({ length: words }, () => r.pick(WORDS)).join(' ');

/** Renamed, reordered, half of its cells emptied: what a second service types again. */
function retyped(header, rows, r) {
  const order = header.map((_name, index) => index).reverse();
  return [
    order.map((at) => `col_${header[at].slice(0, 4)}_${at}`),
    rows.map((row) => order.map((at) => (r.next() < 0.5 ? row[at] : ''))),
  ];
}

function write(name, header, rows) {
  const lines = [header, ...rows].map((row) =>
    row
      .map((cell) =>
        /[;"\n]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : cell,
      )
      .join(';'),
  );
  writeFileSync(name, `${lines.join('\r\n')}\r\n`);
}

function make() {
  rmSync(folder, { recursive: true, force: true });
  const shapes = Object.keys(SHAPES);
  for (let file = 0; file < count; file++) {
    const seed = seeded(file + 1);
    const r = { ...seed, int: (from, to) => from + seed.below(to - from + 1) };
    const shape = shapes[file % shapes.length];
    const year = 2010 + (Math.floor(file / shapes.length) % 15);
    const place = Math.floor(file / shapes.length / 15);
    const [header, row] = SHAPES[shape];
    const rows = [];
    for (let bytes = 0; bytes < BYTES; ) {
      const cells = row(r, 100_000 * place + rows.length, year);
      bytes += cells.reduce((sum, cell) => sum + Buffer.byteLength(String(cell)) + 1, 1);
      rows.push(cells);
    }
    const where = `${folder}/${DIRECTORATES[(file + place) % DIRECTORATES.length]}/site-${place}`;
    mkdirSync(where, { recursive: true });
    write(`${where}/${shape}-${year}.csv`, header, rows);
    // One in fifty is typed again elsewhere, in place of another file.
    if (file % 50 === 49 && ++file < count) {
      const [names, cells] = retyped(header, rows, r);
      write(`${where}/suivi-${file}.csv`, names, cells);
    }
  }
}

function bytesIn(place) {
  return readdirSync(place, { recursive: true, withFileTypes: true }).reduce(
    (sum, entry) => sum + (entry.isFile() ? statSync(`${entry.parentPath}/${entry.name}`).size : 0),
    0,
  );
}

function run(args) {
  return new Promise((resolve, reject) => {
    const cache = `${root}bench/data/inventory-cache`;
    const child = spawn(
      '/usr/bin/time',
      [
        '-f',
        '%U %S %M',
        process.execPath,
        `${root}bin/odc.js`,
        'inventory',
        folder,
        '-v',
        '--format',
        'json',
        ...args,
      ],
      { env: { ...process.env, ODC_CACHE_DIR: cache } },
    );
    const start = process.hrtime.bigint();
    let out = '';
    let err = '';
    child.stdout.on('data', (data) => {
      out += data;
    });
    child.stderr.on('data', (data) => {
      err += data;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0) return reject(new Error(`exit ${code}\n${err}`));
      const [user, system, peak] = err.trim().split('\n').at(-1).split(' ').map(Number);
      const [read, compare] = [...err.matchAll(/(\d+,\d+) s/g)].map(([, value]) =>
        Number(value.replace(',', '.')),
      );
      resolve({
        wall: Number(process.hrtime.bigint() - start) / 1e9,
        cpu: user + system,
        peak: peak / 1000,
        read,
        compare,
        inventory: JSON.parse(out),
      });
    });
  });
}

if (!existsSync(folder) || process.argv.includes('--make')) make();
const bytes = bytesIn(folder);
rmSync(`${root}bench/data/inventory-cache`, { recursive: true, force: true });
const first = await run([]);
const again = await run([]);
const { tables, clusters } = first.inventory;
const retypedTables = tables.filter(({ path }) => /suivi-\d+\.csv$/.test(path));
const found = retypedTables.filter(({ overlaps }) => overlaps.length > 0);
console.log(
  `${tables.length} tables, ${(bytes / 1e6).toFixed(0)} MB, node ${process.version}, ${readFileSync('/proc/cpuinfo', 'utf8').match(/model name\s*: (.*)/)?.[1] ?? ''}`,
);
for (const [name, { wall, cpu, peak, read, compare }] of Object.entries({ first, again })) {
  console.log(
    `${name}: ${wall.toFixed(2)} s, CPU ${cpu.toFixed(2)} s, ${(bytes / 1e6 / cpu).toFixed(0)} MB/s of CPU, ${(bytes / 1e6 / wall).toFixed(0)} MB/s, peak ${peak.toFixed(0)} MB, read ${read} s, compare ${compare} s (${((100 * compare) / (read + compare)).toFixed(1)} %)`,
  );
}
console.log(
  `retyped tables found: ${found.length} of ${retypedTables.length}; ${clusters.length} clusters`,
);
