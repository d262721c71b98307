import type { CommandEntry } from '../command-entry.ts';

export const publish: CommandEntry = {
  name: 'publish',
  aliases: ['publier'],
  formats: ['pretty', 'json'],
  configure(command) {
    command
      .argument('[jeux...]')
      .option('--to <cible>')
      .option('--plan')
      .addOption(command.createOption('--env <env>').choices(['demo', 'production']))
      .option('--url <adresse>')
      .option('--prune')
      .option('--serve [port]');
  },
  async run(args, options, context) {
    const { runPublish } = await import('../publish/run-publish.ts');
    return runPublish(args, options, context);
  },
};
