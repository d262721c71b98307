import { and } from '../lists.ts';
import { say } from '../say.ts';
import type { ErrorTexts } from '../text.ts';

const MAKE_KEY = 'openssl genpkey -algorithm ed25519 -out key.pem';

/** Faults of `odc build` and `odc verify`. */
export const buildErrors = {
  'build-without-project': {
    message: () => 'No odc.yml in this folder nor above it',
    action: () => 'Run odc init to make one, or name its folder: -C FOLDER',
  },
  'build-unknown-dataset': {
    message: ({ id }) => `odc.yml has no dataset “${say(id)}”`,
    action: ({ near, known }) =>
      near
        ? `Did you mean “${say(near)}”?`
        : `The known ones: ${and(Array.isArray(known) ? known.map(String) : [])}`,
  },
  'nothing-to-build': {
    message: () => 'odc.yml describes no dataset',
    action: () => 'Add one (datasets), with its id and the path of its file',
  },
  'same-file-name': {
    message: ({ dataset, name }) =>
      `Two files of the dataset “${say(dataset)}” would be called “${say(name)}”`,
    action: () => 'Give each its name (name) in odc.yml',
  },
  'reserved-file-name': {
    message: ({ dataset, name }) =>
      `A file of the dataset “${say(dataset)}” would be called “${say(name)}”, as one that odc writes beside the data`,
    action: () => 'Give it another name (name) in odc.yml',
  },
  'dataset-plan-missing': {
    message: ({ path }) => `The anonymisation plan ${say(path)} cannot be found`,
    action: () => 'Check its path in odc.yml (anonymize), which starts from the folder of odc.yml',
  },
  'changes-unmotivated': {
    message: () => 'To accept a change, say why',
    action: () => 'Add --reason "…": it is written in odc.yml, with your name and the date',
  },
  'signing-key-missing': {
    message: ({ path }) => `The key file ${say(path)} cannot be found`,
    action: () =>
      `A key is made so: ${MAKE_KEY}; its public part: openssl pkey -in key.pem -pubout -out public-key.pem`,
  },
  'key-not-pem': {
    message: ({ path }) => `${say(path)} is no key in PEM format`,
    action: () => `A key is made so: ${MAKE_KEY}`,
  },
  'key-is-public': {
    message: ({ path }) => `${say(path)} is a public key: it checks, it does not sign`,
    action: () => 'Give the private key to --sign; the public one is for odc verify --key',
  },
  'key-encrypted': {
    message: ({ path }) => `The key ${say(path)} is protected by a password`,
    action: () =>
      'Decrypt it in a folder that you alone can read: openssl pkey -in KEY.pem -out key.pem',
  },
  'key-not-ed25519': {
    message: ({ path }) => `The key ${say(path)} is no Ed25519 key`,
    action: () => `An Ed25519 key is made so: ${MAKE_KEY}`,
  },
  'checksums-missing': {
    message: ({ path }) => `${say(path)} has no file SHA256SUMS`,
    action: () => 'Name a folder that odc build made: open/DATASET',
  },
} satisfies ErrorTexts;
