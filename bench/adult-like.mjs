// Writes a table in the manner of the Adult data set of the literature: 30,000 rows, nine
// quasi-identifiers and a salary class, with the same numbers of distinct values and like correlations.
// `node bench/adult-like.mjs [rows] [path]`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { seeded } from './random.mjs';

/** Draws from a list with weights that fall as 1/rank: few values are frequent, many are rare. */
function skewed(random, list, power = 1) {
  const weights = list.map((_, rank) => 1 / (rank + 1) ** power);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return () => {
    let left = random.next() * total;
    for (const [rank, weight] of weights.entries()) {
      left -= weight;
      if (left <= 0) return list[rank];
    }
    return list.at(-1);
  };
}

const EDUCATIONS = [
  'HS-grad',
  'Some-college',
  'Bachelors',
  'Masters',
  'Assoc-voc',
  '11th',
  'Assoc-acdm',
  '10th',
  '7th-8th',
  'Prof-school',
  '9th',
  '12th',
  'Doctorate',
  '5th-6th',
  '1st-4th',
  'Preschool',
];
const MARITAL = [
  'Married-civ-spouse',
  'Never-married',
  'Divorced',
  'Separated',
  'Widowed',
  'Married-spouse-absent',
  'Married-AF-spouse',
];
const RACES = ['White', 'Black', 'Asian-Pac-Islander', 'Amer-Indian-Eskimo', 'Other'];
const WORK = [
  'Private',
  'Self-emp-not-inc',
  'Local-gov',
  'State-gov',
  'Self-emp-inc',
  'Federal-gov',
  'Without-pay',
];
const JOBS = [
  'Prof-specialty',
  'Craft-repair',
  'Exec-managerial',
  'Adm-clerical',
  'Sales',
  'Other-service',
  'Machine-op-inspct',
  'Transport-moving',
  'Handlers-cleaners',
  'Farming-fishing',
  'Tech-support',
  'Protective-serv',
  'Priv-house-serv',
  'Armed-Forces',
];
const COUNTRIES = [
  'United-States',
  ...Array.from({ length: 40 }, (_, index) => `Country-${index + 1}`),
];

export const ADULT_QUASI = [
  'sex',
  'age',
  'race',
  'marital-status',
  'education',
  'native-country',
  'workclass',
  'occupation',
  'salary-class',
];

export function* adultRows(rows) {
  const random = seeded(19960501);
  const draw = {
    education: skewed(random, EDUCATIONS, 1.1),
    marital: skewed(random, MARITAL, 1.2),
    race: skewed(random, RACES, 2.6),
    work: skewed(random, WORK, 1.7),
    job: skewed(random, JOBS, 0.5),
    country: skewed(random, COUNTRIES, 2.2),
  };
  for (let row = 0; row < rows; row++) {
    const age = 17 + Math.floor(73 * random.next() ** 1.6);
    const education = draw.education();
    const marital = age < 24 && random.next() < 0.8 ? 'Never-married' : draw.marital();
    const isHigh = random.next() < (EDUCATIONS.indexOf(education) < 4 ? 0.3 : 0.12);
    yield [
      random.next() < 0.67 ? 'Male' : 'Female',
      String(age),
      draw.race(),
      marital,
      education,
      draw.country(),
      draw.work(),
      draw.job(),
      isHigh ? '>50K' : '<=50K',
    ];
  }
}

/** The text of the table. */
export function adultCsv(rows) {
  let text = `${ADULT_QUASI.join(',')}\n`;
  for (const row of adultRows(rows)) text += `${row.join(',')}\n`;
  return text;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rows = Number(process.argv[2] ?? 30_000);
  const path =
    process.argv[3] ?? fileURLToPath(new URL(`data/adult-like-${rows}.csv`, import.meta.url));
  mkdirSync(new URL('data/', import.meta.url), { recursive: true });
  writeFileSync(path, adultCsv(rows));
  console.log(path);
}
