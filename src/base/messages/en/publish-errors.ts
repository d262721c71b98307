import type { Param } from '../../finding.ts';
import type { publishErrors as french } from '../fr/publish-errors.ts';
import { and, or } from '../lists.ts';
import { say } from '../say.ts';
import type { ErrorText } from '../text.ts';

const names = (list: Param | undefined): readonly string[] =>
  (Array.isArray(list) ? list : [list ?? '']).map(String);

const told = (message: Param | undefined, fields: Param | undefined): string => {
  const said = [say(message), ...names(fields)].filter((text) => text !== '').join('; ');
  return said === '' ? '' : `: ${said.replace(/\.$/, '')}`;
};

const KEYS: Readonly<Record<string, string>> = {
  missing: 'asks for a key',
  invalid: 'does not know the key',
  revoked: 'says that the key was revoked',
  expired: 'says that the key has expired',
  inactive: 'says that the account is disabled',
};

export const publishErrors: Readonly<Record<keyof typeof french, ErrorText>> = {
  'publish-without-project': {
    message: () => 'No odc.yml in this folder nor above it',
    action: () => 'Run odc init to make one, or name its folder: -C FOLDER',
  },
  'publish-unknown-dataset': {
    message: ({ id }) => `odc.yml has no dataset “${say(id)}”`,
    action: ({ near, known }) =>
      near ? `Did you mean “${say(near)}”?` : `The known ones: ${and(names(known))}`,
  },
  'publish-not-built': {
    message: ({ id }) => `The dataset “${say(id)}” has not been built`,
    action: ({ id }) => `Run odc build ${say(id)} first`,
  },
  'publish-nothing': {
    message: () => 'Nothing to publish: no dataset was built for this target',
    action: () => 'Run odc build first',
  },
  'publish-offline': {
    message: () => 'To publish takes the network',
    action: () => 'Run again without --offline',
  },
  'publish-needs-yes': {
    message: () => 'Nothing was sent: nobody is there to accept the plan',
    action: () => 'Read the plan, then run again with --yes',
  },
  'unknown-target': {
    message: ({ name }) => `“${say(name)}” is no known target`,
    action: ({ near, allowed }) =>
      near
        ? `Did you mean “${say(near)}”?`
        : `Choose among: ${say(allowed)}, or add it under publish in odc.yml`,
  },
  'target-without-url': {
    message: ({ name }) => `The address of the target “${say(name)}” is missing`,
    action: () => 'Give it with --url, or in odc.yml (publish)',
  },
  'target-without-plan': {
    message: ({ name }) => `The target “${say(name)}” has no plan to show`,
    action: () => 'Run again without --plan: nothing leaves this computer',
  },
  'insecure-platform': {
    message: ({ host }) => `The key will not be sent to ${say(host)}: the address is not https`,
    action: () => 'Give an https address',
  },
  'publish-key-missing': {
    message: ({ host }) => `To publish on ${say(host)} takes a key`,
    action: ({ variables }) =>
      `Put it in ${or(names(variables))}, or in a file named by ${or(names(variables).map((name) => `${name}_FILE`))}; odc publish login checks it`,
  },
  'key-file-missing': {
    message: ({ path, variable }) =>
      `The key file ${say(path)}, named by ${say(variable)}, is missing or empty`,
    action: () => 'Check its path',
  },
  'lock-invalid': {
    message: ({ path, key }) =>
      `${say(path)} is no file that odc wrote${say(key) === '' ? '' : ` (${say(key)})`}`,
    action: () =>
      'Put back that of the last publication, or delete it: it will be made again from the platform',
  },
  'record-invalid': {
    message: ({ path }) => `${say(path)} is no description that odc build wrote`,
    action: () => 'Run odc build --force again',
  },
  'input-changed': {
    message: ({ path }) => `${say(path)} changed while it was sent`,
    action: () => 'Run again when nothing changes this file any more',
  },
  'platform-key': {
    message: ({ host, reason }) => `${say(host)} ${KEYS[say(reason)] ?? KEYS.invalid}`,
    action: ({ reason }) =>
      reason === 'inactive'
        ? 'Write to the platform to have it enabled'
        : 'Make a key in the settings of your account on this platform (demo and production each have their own)',
  },
  'platform-forbidden': {
    message: ({ host }) => `${say(host)} does not let this key change this dataset`,
    action: () => 'Ask an administrator of the organisation for the role of editor',
  },
  'platform-unknown': {
    message: ({ host }) => `${say(host)} does not know this object (404)`,
    action: () => 'Run again: odc will look for it anew',
  },
  'platform-gone': {
    message: ({ host }) => `The dataset was deleted from ${say(host)}`,
    action: () =>
      'Restore it on the platform, or take it out of odc.lock.json to create another one',
  },
  'platform-refused': {
    message: ({ host, status, message, fields }) =>
      `${say(host)} refuses what is sent (${say(status)})${told(message, fields)}`,
    action: () => 'Correct odc.yml, run odc build, then publish again',
  },
  'platform-read-only': {
    message: ({ host }) => `${say(host)} takes nothing new for now`,
    action: () => 'Run again in a few hours: what is done will not be done again',
  },
  'platform-busy': {
    message: ({ host, status, retryAfter }) =>
      `${say(host)} is overloaded (${say(status)})${Number(retryAfter) > 0 ? ` and asks to wait ${say(retryAfter)} s` : ''}`,
    action: () => 'Run again later: what is done will not be done again',
  },
  'platform-failed': {
    message: ({ host, status, sentry }) =>
      `${say(host)} broke down (${say(status)}${say(sentry) === '' ? '' : `, reference ${say(sentry)}`})`,
    action: () => 'Run again later; if it continues, write to the platform',
  },
  'platform-page': {
    message: ({ host, status }) => `A web page answered (${say(status)}) instead of ${say(host)}`,
    action: () =>
      'It is often a proxy or a portal: open the address in a browser to see what it asks for',
  },
  'platform-too-large': {
    message: ({ host }) => `${say(host)} refuses to receive that much at once`,
    action: () => 'Split the file, or ask the platform for its limit',
  },
  'platform-redirect': {
    message: ({ host }) => `${say(host)} redirects to another address: the key is not sent there`,
    action: () => 'Give the final address with --url',
  },
  'platform-gives-up': {
    message: ({ host, failures }) =>
      `${say(host)} failed ${say(failures)} times: odc does not insist`,
    action: () => 'Run again later: what is done will not be done again',
  },
  'publish-unverified': {
    message: ({ dataset, fields }) =>
      `“${say(dataset)}”, read back from the platform, is not what was sent: ${and(names(fields))}`,
    action: () =>
      'The dataset was not made public if it was not yet. Run again; if it continues, tell the platform',
  },
};
