import type { CommandEntry } from '../command-entry.ts';

export const verify: CommandEntry = {
  name: 'verify',
  aliases: ['verifier'],
  formats: ['pretty', 'json'],
  configure(command) {
    command.argument('[dossier]').option('--key <clé>');
  },
  async run(args, options, context) {
    const { runVerify } = await import('../verify/run-verify.ts');
    return runVerify(args, options, context);
  },
};
