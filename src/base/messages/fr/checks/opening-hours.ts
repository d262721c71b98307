import { quote } from '../../quoting.ts';
import type { FindingTexts } from '../../text.ts';
import { replaceOr } from './sentences.ts';

const EXAMPLE = 'Écrivez par exemple : Mo-Fr 09:00-12:00,14:00-18:00; Sa 09:00-12:00';

/** Opening hours of OpenStreetMap. */
export const openingHours = {
  'opening-hours-value': {
    title: 'Horaires incorrects',
    message: ({ value }) =>
      `« ${quote(value)} » ne suit pas la syntaxe des horaires d’OpenStreetMap`,
    action: replaceOr(EXAMPLE),
    explain: {
      cause:
        'Les horaires suivent la syntaxe opening_hours d’OpenStreetMap : jours en anglais abrégé (Mo Tu We Th Fr Sa Su), heures à deux-points, règles séparées par un point-virgule.',
      example:
        'Mo-Fr 09:00-12:00,14:00-18:00; Sa 09:00-12:00; PH off convient ; 24/7 veut dire toujours ouvert.',
      remedy:
        'Traduisez les jours (lundi Mo, mardi Tu, mercredi We, jeudi Th, vendredi Fr, samedi Sa, dimanche Su), écrivez 09:00 et non 9h, off pour fermé, PH pour les jours fériés.',
    },
  },
  'opening-hours-value/words': {
    title: 'Horaires en toutes lettres',
    message: ({ value }) =>
      `« ${quote(value)} » est écrit en toutes lettres ; les jours s’écrivent Mo Tu We Th Fr Sa Su`,
    action: replaceOr(EXAMPLE),
  },
  'opening-hours-value/hours': {
    title: 'Heures mal écrites',
    message: ({ value }) =>
      `« ${quote(value)} » n’écrit pas les heures comme il faut : 09:00-12:00, et non 9h-12h`,
    action: replaceOr(EXAMPLE),
  },
  'opening-hours-value/always': {
    title: 'Ouverture permanente',
    message: ({ value }) => `« ${quote(value)} » s’écrit 24/7 si c’est toujours ouvert`,
    action: replaceOr('Remplacez par « 24/7 » si c’est ouvert jour et nuit, toute la semaine'),
  },
  'opening-hours-value/typography': {
    title: 'Typographie des horaires',
    message: ({ value }) =>
      `« ${quote(value)} » contient un tiret long, des espaces ou un signe final de trop`,
    action: replaceOr(
      'Écrivez des tirets simples, et une seule espace entre les jours et les heures',
    ),
  },
  'opening-hours-value/meaning': {
    title: 'Horaires impossibles',
    message: ({ value }) =>
      `« ${quote(value)} » est bien formé, mais ne veut rien dire pour OpenStreetMap (une date qui n’existe pas, par exemple)`,
    action: () => 'Vérifiez les dates et l’ordre des règles',
  },
  'opening-hours-value/long': {
    title: 'Horaires trop longs',
    message: () => 'Les horaires dépassent 2 000 caractères',
    action: () => 'Résumez les horaires, ou renvoyez à une page qui les détaille',
  },
} satisfies FindingTexts;
