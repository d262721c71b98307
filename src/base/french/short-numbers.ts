/**
 * Short numbers that can be called in France (ARCEP's numbering plan, as libphonenumber knows it):
 * emergency and social services, customer services in 10xx and 3xxx, directory enquiries in 118xxx,
 * harmonised European services in 116xxx, and numbers for text messages.
 */
const SHORT_NUMBERS = [
  '1[578]',
  '11[02459]',
  '19[167]',
  '10[0-9]{2}',
  '3[0-9]{3}',
  '116(?:000|006|111|117)',
  '118[0-9]{3}',
  '2020',
  '224|611|614|634|700|706|722|740',
  '[3-8][0-9]{4}|20000',
].join('|');

/** A regular expression that matches a whole short number, digits only. */
export const SHORT_NUMBER = `(?:${SHORT_NUMBERS})`;
