const quasi = ['zip', 'age'];
const sensitive = ['salary', 'disease'];

/** N. Li et al., « t-closeness: privacy beyond k-anonymity and ℓ-diversity », 2007: salaries in thousands. */
const ROWS = [
  ['47677', '29', '3', 'gastric ulcer'],
  ['47602', '22', '4', 'gastritis'],
  ['47678', '27', '5', 'stomach cancer'],
  ['47905', '43', '6', 'gastritis'],
  ['47909', '52', '11', 'flu'],
  ['47906', '47', '8', 'bronchitis'],
  ['47605', '30', '7', 'bronchitis'],
  ['47673', '36', '9', 'pneumonia'],
  ['47607', '32', '10', 'stomach cancer'],
];

const withQuasi = (form: (zip: string, age: number) => readonly string[]) => ({
  quasi,
  sensitive,
  rows: ROWS.map(([zip = '', age = '', ...rest]) => [...form(zip, Number(age)), ...rest]),
});

/** 3-diverse, and yet the first class earns little: t = 0.375 for the salary. */
export const SALARIES_DIVERSE = withQuasi((zip, age) => {
  if (zip.startsWith('479')) return ['4790*', '≥ 40'];
  return ['476**', age < 30 ? '2*' : '3*'];
});

/** t = 0.167 for the salary. */
export const SALARIES_CLOSE = withQuasi((zip) => [
  `${zip.slice(0, 4)}*`,
  zip.startsWith('479') ? '≥ 40' : '≤ 40',
]);

/** Its tree of diseases, from the closest kind to the widest; the root is left out. */
export const DISEASES: readonly Readonly<Record<string, readonly string[]>>[] = [
  {
    'respiratory infection': ['flu', 'pneumonia', 'bronchitis'],
    'vascular lung disease': ['pulmonary edema', 'pulmonary embolism'],
    'stomach disease': ['gastric ulcer', 'stomach cancer', 'gastritis'],
    'colon disease': ['colitis', 'colon cancer'],
  },
  {
    'respiratory disease': [
      'flu',
      'pneumonia',
      'bronchitis',
      'pulmonary edema',
      'pulmonary embolism',
    ],
    'digestive disease': [
      'gastric ulcer',
      'stomach cancer',
      'gastritis',
      'colitis',
      'colon cancer',
    ],
  },
];
