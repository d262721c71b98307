import type { CommandEntry } from '../command-entry.ts';
import { collect } from '../common-options.ts';

export const fix: CommandEntry = {
  name: 'fix',
  aliases: ['corriger'],
  formats: ['pretty', 'json'],
  configure(command) {
    command
      .argument('<fichier>')
      .option('--schema <schema>')
      .option('--dry-run')
      .option('--accept <ids>', '', collect, [])
      .option('--reject <ids>', '', collect, [])
      .option('--log <fichier>')
      .option('--xlsx')
      .option('--encoding <nom>')
      .option('--delimiter <car>')
      .option('--sheet <nom>');
  },
  async run(args, options, context) {
    const { runFix } = await import('../fix/run-fix.ts');
    return runFix(args, options, context);
  },
};
