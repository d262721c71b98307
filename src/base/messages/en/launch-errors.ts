import { say } from '../say.ts';
import type { ErrorTexts } from '../text.ts';

/** Faults of `odc init` and `odc status`. */
export const launchErrors = {
  'siren-wrong': {
    message: ({ siren, digits }) =>
      digits === 9 || digits === 14
        ? `The SIREN number ${say(siren)} has a wrong digit: its check digit does not fit`
        : `A SIREN number has 9 digits; “${say(siren)}” has ${say(digits)}`,
    action: () => 'Copy it from a SIRENE notice, or give the INSEE code (--insee)',
  },
  'insee-unknown': {
    message: ({ insee, today, name }) =>
      today
        ? `The commune ${say(insee)} is now part of ${say(name)} (${say(today)})`
        : `The INSEE code ${say(insee)} is that of no commune, département or région`,
    action: ({ today }) =>
      today
        ? `Give --insee ${say(today)}`
        : 'Check it: the INSEE code is not the postcode; failing that, give --name and --kind',
  },
  'insee-ambiguous': {
    message: ({ insee, departement, region }) =>
      `The code ${say(insee)} is that of the département “${say(departement)}” and of the région “${say(region)}”`,
    action: () => 'Add --kind departement or --kind region',
  },
  'codes-disagree': {
    message: ({ siren, insee, one, other }) =>
      `The SIREN ${say(siren)} and the INSEE code ${say(insee)} are not of the same authority (${say(one)}, ${say(other)})`,
    action: () => 'Give only one of them',
  },
  'init-without-authority': {
    message: () => 'Nothing says which authority this is',
    action: () => 'Give --siren or --insee, or --name and --kind; in a terminal, odc init asks',
  },
  'init-name-needed': {
    message: ({ siren }) =>
      `The SIREN ${say(siren)} is well formed, but is that of no commune, EPCI or département`,
    action: () =>
      'Give --name and --kind too (syndicat, region, other…), and --population where it matters',
  },
  'init-number-wrong': {
    message: ({ name, value }) => `${say(name)} wants a number, not “${say(value)}”`,
    action: () => 'Write it in digits: --staff 48.5',
  },
  'init-person-wrong': {
    message: ({ name, value }) => `${say(name)} does not understand “${say(value)}”`,
    action: () =>
      'Write a function or a name, then the address: "Town clerk <town-hall@example.org>"',
  },
  'init-objective-wrong': {
    message: ({ value }) => `The objective “${say(value)}” has no level`,
    action: () =>
      'Write 1, 2 or 3, a colon, then the objective: "1: Account for the use of grants"',
  },
  'init-duty-wrong': {
    message: ({ value }) => `The answer “${say(value)}” does not say on which duty`,
    action: () => 'Write "irve: no, no charging point", or "bal: adresse.data.gouv.fr"',
  },
  'init-duty-unknown': {
    message: ({ id }) => `No duty has the id “${say(id)}”`,
    action: ({ near, known }) =>
      near ? `Did you mean “${say(near)}”?` : `Choose among: ${say(known)}`,
  },
  'init-answers-missing': {
    message: ({ path }) => `The file of answers ${say(path)} does not exist`,
    action: () => 'Give the path of a YAML file with the same keys as odc.yml',
  },
  'status-without-project': {
    message: () => 'No odc.yml here: the approach is not started',
    action: () => 'Start with odc init',
  },
} satisfies ErrorTexts;
