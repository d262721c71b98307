import type { CommandEntry } from '../command-entry.ts';

export const status: CommandEntry = {
  name: 'status',
  aliases: ['etat'],
  formats: ['pretty', 'json', 'markdown', 'html'],
  configure(command) {
    command.argument('[jeux...]').option('--check');
  },
  async run(args, options, context) {
    const { runStatus } = await import('../status/run-status.ts');
    return runStatus(args, options, context);
  },
};
