const quasi = ['zip', 'age', 'nationality'];
const sensitive = ['condition'];

/** A. Machanavajjhala et al., « ℓ-diversity: privacy beyond k-anonymity », 2007: inpatients. */
export const INPATIENTS = {
  quasi,
  sensitive,
  rows: [
    ['13053', '28', 'Russian', 'Heart Disease'],
    ['13068', '29', 'American', 'Heart Disease'],
    ['13068', '21', 'Japanese', 'Viral Infection'],
    ['13053', '23', 'American', 'Viral Infection'],
    ['14853', '50', 'Indian', 'Cancer'],
    ['14853', '55', 'Russian', 'Heart Disease'],
    ['14850', '47', 'American', 'Viral Infection'],
    ['14850', '49', 'American', 'Viral Infection'],
    ['13053', '31', 'American', 'Cancer'],
    ['13053', '37', 'Indian', 'Cancer'],
    ['13068', '36', 'Japanese', 'Cancer'],
    ['13068', '35', 'American', 'Cancer'],
  ],
};

/** The same, 4-anonymous and not diverse: everyone of the last class has cancer. */
export const FOUR_ANONYMOUS = {
  quasi,
  sensitive,
  rows: INPATIENTS.rows.map(([, , , condition = ''], row) => [
    ...(row < 4 ? ['130**', '< 30', '*'] : row < 8 ? ['1485*', '≥ 40', '*'] : ['130**', '3*', '*']),
    condition,
  ]),
};

const DIVERSE: Readonly<Record<string, string[]>> = {
  '13053': ['1305*', '≤ 40', '*'],
  '13068': ['1306*', '≤ 40', '*'],
};

/** The same, 3-diverse. */
export const THREE_DIVERSE = {
  quasi,
  sensitive,
  rows: INPATIENTS.rows.map(([zip = '', , , condition = '']) => [
    ...(DIVERSE[zip] ?? ['1485*', '> 40', '*']),
    condition,
  ]),
};
