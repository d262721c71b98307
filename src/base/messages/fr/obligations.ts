import type { Param } from '../../finding.ts';
import { grouped } from '../grouped.ts';
import type { NoteTexts } from '../notes.ts';
import { say } from '../say.ts';

/** `3 500`, or `plus de 40 000` for a threshold that 40 001 passes. */
const threshold = (min: Param | undefined): string =>
  Number(min) % 10 === 1 ? `plus de ${grouped(Number(min) - 1, '\u202f')}` : grouped(min, '\u202f');
/** A number with its noun: `3 500 habitants`. */
const inhabitants = (value: Param | undefined): string => `${grouped(value, '\u202f')} habitants`;
const staff = (value: Param | undefined): string =>
  `${grouped(value, '\u202f')} équivalent${Number(value) > 1 ? 's' : ''} temps plein`;
const day = (value: Param | undefined): string => say(value).split('-').reverse().join('/');
const KINDS: Readonly<Record<string, string>> = {
  commune: 'les communes',
  epci: 'les EPCI',
  departement: 'les départements',
  region: 'les régions',
  syndicat: 'les syndicats',
  other: 'les autres organismes',
};
const kinds = (kind: Param | undefined): string => KINDS[say(kind)] ?? 'cet organisme';

/** Why a text binds an authority, or not. */
export const obligations = {
  'duty-everyone': () => 'Toutes les administrations sont concernées',
  'duty-kind': ({ kind }) => `Le texte vise ${kinds(kind)}`,
  'duty-other-kind': ({ kind }) => `Le texte ne vise pas ${kinds(kind)}`,
  'duty-kind-doubtful': ({ kind }) =>
    `Selon ses statuts\u00a0: le texte vise d’autres organismes que ${kinds(kind)}, ou certains d’entre eux seulement`,
  'duty-kind-unknown': () => 'La nature de la collectivité n’est pas indiquée',
  'duty-no-threshold': ({ kind }) => `Aucun seuil pour ${kinds(kind)}`,
  'duty-not-yet': ({ since }) => `Le texte s’applique à partir du ${say(since)}`,
  'duty-provided': ({ fr }) => `Seulement si elle ${say(fr)}`,
  'duty-answered-yes': ({ reason, who, when }) =>
    `${say(reason) || 'La collectivité se dit concernée'} (${say(who)}, le ${day(when)})`,
  'duty-answered-no': ({ reason, who, when }) =>
    `${say(reason) || 'La collectivité ne se dit pas concernée'} (${say(who)}, le ${day(when)})`,
  'duty-population-reached': ({ value, min }) =>
    `${inhabitants(value)} (seuil\u00a0: ${threshold(min)})`,
  'duty-population-below': ({ value, min }) =>
    `${inhabitants(value)}, sous le seuil (${threshold(min)})`,
  'duty-population-near': ({ value, min, most }) =>
    `${inhabitants(value)} en population municipale, environ ${grouped(most, '\u202f')} en population totale (seuil\u00a0: ${threshold(min)})`,
  'duty-population-unknown': ({ min }) =>
    `La population n’est pas indiquée\u00a0; seuil\u00a0: ${threshold(min)}`,
  'duty-staff-reached': ({ value, min }) => `${staff(value)} (seuil\u00a0: ${say(min)})`,
  'duty-staff-below': ({ value, min }) => `${staff(value)}, sous le seuil (${say(min)})`,
  'duty-staff-near': ({ value, min }) => `${staff(value)}, sous le seuil (${say(min)})`,
  'duty-staff-unknown': ({ min }) =>
    `L’effectif n’est pas indiqué\u00a0; le seuil est de ${staff(min)}`,
  'duty-agents-reached': ({ value, min }) => `${staff(value)} (seuil\u00a0: ${say(min)} agents)`,
  'duty-agents-below': ({ value, min }) => `${staff(value)}, sous le seuil (${say(min)} agents)`,
  'duty-agents-near': ({ value, min }) =>
    `${staff(value)}\u00a0: comptez les agents, le seuil est de ${say(min)} agents`,
  'duty-agents-unknown': ({ min }) =>
    `L’effectif n’est pas indiqué\u00a0; le seuil est de ${say(min)} agents`,
} satisfies NoteTexts;
