import type { CommandEntry } from '../command-entry.ts';

export const schemas: CommandEntry = {
  name: 'schemas',
  aliases: ['schema'],
  formats: ['pretty', 'json', 'csv', 'xlsx'],
  configure(command) {
    command
      .argument('[action]')
      .argument('[cible]')
      .option('--all')
      .option('--encoding <nom>')
      .option('--delimiter <car>')
      .option('--sheet <nom>');
  },
  async run(args, options, context) {
    const { runSchemas } = await import('../schemas/run-schemas.ts');
    return runSchemas(args, options, context);
  },
};
