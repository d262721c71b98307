/** L. Sweeney, « k-anonymity: a model for protecting privacy », 2002: the table T, k = 2. */
export const SWEENEY_T = {
  quasi: ['race', 'birth', 'gender', 'zip'],
  sensitive: ['problem'],
  rows: [
    ['Black', '1965', 'm', '0214*', 'short breath'],
    ['Black', '1965', 'm', '0214*', 'chest pain'],
    ['Black', '1965', 'f', '0213*', 'hypertension'],
    ['Black', '1965', 'f', '0213*', 'hypertension'],
    ['Black', '1964', 'f', '0213*', 'obesity'],
    ['Black', '1964', 'f', '0213*', 'chest pain'],
    ['White', '1964', 'm', '0213*', 'chest pain'],
    ['White', '1964', 'm', '0213*', 'obesity'],
    ['White', '1964', 'm', '0213*', 'short breath'],
    ['White', '1967', 'm', '0213*', 'chest pain'],
    ['White', '1967', 'm', '0213*', 'chest pain'],
  ],
} as const;

/** The private table PT of the same paper, from which GT1 and GT3 are made. */
export const SWEENEY_PT = {
  quasi: ['race', 'birth', 'gender', 'zip'],
  sensitive: ['problem'],
  rows: [
    ['black', '9/20/1965', 'male', '02141', 'short of breath'],
    ['black', '2/14/1965', 'male', '02141', 'chest pain'],
    ['black', '10/23/1965', 'female', '02138', 'painful eye'],
    ['black', '8/24/1965', 'female', '02138', 'wheezing'],
    ['black', '11/7/1964', 'female', '02138', 'obesity'],
    ['black', '12/1/1964', 'female', '02138', 'chest pain'],
    ['white', '10/23/1964', 'male', '02138', 'short of breath'],
    ['white', '3/15/1965', 'female', '02139', 'hypertension'],
    ['white', '8/13/1964', 'male', '02139', 'obesity'],
    ['white', '5/5/1964', 'male', '02139', 'fever'],
    ['white', '2/13/1967', 'male', '02138', 'vomiting'],
    ['white', '3/21/1967', 'male', '02138', 'back pain'],
  ],
} as const;
