import { Option } from 'commander';
import type { CommandEntry } from '../command-entry.ts';
import { collect } from '../common-options.ts';

export const inventory: CommandEntry = {
  name: 'inventory',
  aliases: ['inventaire'],
  formats: ['pretty', 'json', 'csv', 'xlsx', 'markdown', 'scdl', 'catalogue', 'rip'],
  configure(command) {
    command
      .argument('[chemins...]')
      .option('--ignore <motif>', '', collect, [])
      .option('--no-memory')
      .option('--decide [chemin]')
      .addOption(
        new Option('--as <decision>').choices([
          'open',
          'open-after-anonymisation',
          'closed',
          'to-decide',
        ]),
      )
      .option('--sheet <nom>')
      .option('--reason <texte>')
      .option('--ground <texte>')
      .option('--restriction <nom>')
      .option('--who <fonction>')
      .option('--owner <direction>')
      .option('--frequency <rythme>')
      .option('--dataset <id>')
      .option('--note <texte>')
      .option('--import <fichier>', '', collect, []);
  },
  async run(args, options, context) {
    const { runInventory } = await import('../inventory/run-inventory.ts');
    return runInventory(args, options, context);
  },
};
