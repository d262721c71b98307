import type { Param } from '../../finding.ts';
import { grouped } from '../grouped.ts';
import type { NoteTexts } from '../notes.ts';
import { say } from '../say.ts';

/** `3,500`, or `more than 40,000` for a threshold that 40,001 passes. */
const threshold = (min: Param | undefined): string =>
  Number(min) % 10 === 1 ? `more than ${grouped(Number(min) - 1, ',')}` : grouped(min, ',');
const inhabitants = (value: Param | undefined): string => `${grouped(value, ',')} inhabitants`;
const staff = (value: Param | undefined): string => `${grouped(value, ',')} full-time equivalents`;
const KINDS: Readonly<Record<string, string>> = {
  commune: 'communes',
  epci: 'EPCI',
  departement: 'départements',
  region: 'régions',
  syndicat: 'syndicats',
  other: 'other bodies',
};
const kinds = (kind: Param | undefined): string => KINDS[say(kind)] ?? 'this body';

/** Why a text binds an authority, or not. */
export const obligations = {
  'duty-everyone': () => 'All public bodies are bound',
  'duty-kind': ({ kind }) => `The text is about ${kinds(kind)}`,
  'duty-other-kind': ({ kind }) => `The text is not about ${kinds(kind)}`,
  'duty-kind-doubtful': ({ kind }) =>
    `Its statutes tell: the text is about other bodies than ${kinds(kind)}, or some of them only`,
  'duty-kind-unknown': () => 'The kind of authority is not given',
  'duty-no-threshold': ({ kind }) => `No threshold for ${kinds(kind)}`,
  'duty-not-yet': ({ since }) => `The text applies from ${say(since)}`,
  'duty-provided': ({ en }) => `Only if it ${say(en)}`,
  'duty-answered-yes': ({ reason, who, when }) =>
    `${say(reason) || 'The authority says it is bound'} (${say(who)}, ${say(when)})`,
  'duty-answered-no': ({ reason, who, when }) =>
    `${say(reason) || 'The authority says it is not bound'} (${say(who)}, ${say(when)})`,
  'duty-population-reached': ({ value, min }) =>
    `${inhabitants(value)}, threshold ${threshold(min)}`,
  'duty-population-below': ({ value, min }) =>
    `${inhabitants(value)}, below the threshold (${threshold(min)})`,
  'duty-population-near': ({ value, min, most }) =>
    `${inhabitants(value)} as municipal population, about ${grouped(most, ',')} as total population: the threshold is ${threshold(min)}`,
  'duty-population-unknown': ({ min }) =>
    `The population is not given; the threshold is ${threshold(min)}`,
  'duty-staff-reached': ({ value, min }) => `${staff(value)}, the threshold being ${say(min)}`,
  'duty-staff-below': ({ value, min }) => `${staff(value)}, below the threshold of ${say(min)}`,
  'duty-staff-near': ({ value, min }) => `${staff(value)}, below the threshold of ${say(min)}`,
  'duty-staff-unknown': ({ min }) => `The staff is not given; the threshold is ${staff(min)}`,
  'duty-agents-reached': ({ value, min }) =>
    `${staff(value)}, the threshold being ${say(min)} agents`,
  'duty-agents-below': ({ value, min }) =>
    `${staff(value)}, below the threshold of ${say(min)} agents`,
  'duty-agents-near': ({ value, min }) =>
    `${staff(value)}: count the agents, the threshold is ${say(min)} agents`,
  'duty-agents-unknown': ({ min }) => `The staff is not given; the threshold is ${say(min)} agents`,
} satisfies NoteTexts;
