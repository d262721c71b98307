import type { openingHours as french } from '../../fr/checks/opening-hours.ts';
import { quote } from '../../quoting.ts';
import type { FindingText } from '../../text.ts';
import { replaceOr } from './sentences.ts';

const EXAMPLE = 'Write for example: Mo-Fr 09:00-12:00,14:00-18:00; Sa 09:00-12:00';

export const openingHours: Readonly<Record<keyof typeof french, FindingText>> = {
  'opening-hours-value': {
    title: 'Wrong opening hours',
    message: ({ value }) =>
      `“${quote(value)}” does not follow the syntax of opening hours of OpenStreetMap`,
    action: replaceOr(EXAMPLE),
    explain: {
      cause:
        'Opening hours follow the opening_hours syntax of OpenStreetMap: short English days (Mo Tu We Th Fr Sa Su), hours with a colon, rules separated by a semicolon.',
      example:
        'Mo-Fr 09:00-12:00,14:00-18:00; Sa 09:00-12:00; PH off is right; 24/7 means always open.',
      remedy:
        'Translate the days (lundi Mo, mardi Tu, mercredi We, jeudi Th, vendredi Fr, samedi Sa, dimanche Su), write 09:00 and not 9h, off for closed, PH for public holidays.',
    },
  },
  'opening-hours-value/words': {
    title: 'Hours in words',
    message: ({ value }) => `“${quote(value)}” is spelt out; days are written Mo Tu We Th Fr Sa Su`,
    action: replaceOr(EXAMPLE),
  },
  'opening-hours-value/hours': {
    title: 'Badly written hours',
    message: ({ value }) =>
      `“${quote(value)}” does not write hours as expected: 09:00-12:00, not 9h-12h`,
    action: replaceOr(EXAMPLE),
  },
  'opening-hours-value/always': {
    title: 'Badly written 24/7',
    message: ({ value }) => `“${quote(value)}” is written 24/7 if it is always open`,
    action: replaceOr('Replace with “24/7” if it is open day and night, all week long'),
  },
  'opening-hours-value/typography': {
    title: 'Typography of hours',
    message: ({ value }) =>
      `“${quote(value)}” has a long dash, superfluous spaces or a superfluous final sign`,
    action: replaceOr('Write plain hyphens, and a single space between days and hours'),
  },
  'opening-hours-value/meaning': {
    title: 'Impossible opening hours',
    message: ({ value }) =>
      `“${quote(value)}” is well formed, but means nothing to OpenStreetMap (a date that does not exist, for example)`,
    action: () => 'Check the dates and the order of the rules',
  },
  'opening-hours-value/long': {
    title: 'Hours too long',
    message: () => 'The opening hours are longer than 2,000 characters',
    action: () => 'Summarise the hours, or refer to a page that details them',
  },
};
