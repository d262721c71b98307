import { lambertCheck } from './lambert-check.ts';

/** A northing in Lambert 93. */
export const latitudeL93 = lambertCheck('latitude-l93', 'latitude', {
  valid: ['6037008', '7230728', '6757121.337', '6757121,5', '6 757 121'],
  invalid: ['6037007.99', '7230728.01', '48.85', '652000', '-6145765.9', '0', 'NaN', 'INF', 'nord'],
});
