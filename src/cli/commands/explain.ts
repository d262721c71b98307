import type { CommandEntry } from '../command-entry.ts';

export const explain: CommandEntry = {
  name: 'explain',
  aliases: ['expliquer'],
  formats: ['pretty'],
  configure(command) {
    command.argument('[code]');
  },
  async run(args, _options, context) {
    const { runExplain } = await import('../explain/run-explain.ts');
    return runExplain(args, context);
  },
};
