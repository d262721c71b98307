import { lambertCheck } from './lambert-check.ts';

/** An easting in Lambert 93. Zero is inside, so degrees cannot be told from metres here. */
export const longitudeL93 = lambertCheck('longitude-l93', 'longitude', {
  valid: ['-357823', '1313633', '652381.02', '0', '-234,546', '2.35'],
  invalid: ['-357823.01', '1313634', '6862305', '-554234', 'NaN', 'est', ''],
});
