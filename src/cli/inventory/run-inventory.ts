import type { Inventory } from '../../inventory/inventory.ts';
import { inventoryData } from '../../inventory/outputs/inventory-data.ts';
import { inventoryRows, inventorySheets } from '../../inventory/outputs/inventory-sheets.ts';
import { csvLines } from '../../metadata/exports/csv-lines.ts';
import type { RawOptions } from '../command-entry.ts';
import type { Context } from '../context.ts';
import { json, type Writings, writeAs } from '../schemas/output.ts';
import { viewOf } from '../write-report.ts';
import { decide } from './decide.ts';
import { inventoryOptions } from './inventory-options.ts';
import { take } from './take.ts';
import { inventoryWords } from './words/index.ts';

/** `odc inventory [PATH...]`: takes it, decides, or reads decisions back. Answers the exit code. */
export async function runInventory(
  args: readonly string[],
  raw: RawOptions,
  context: Context,
): Promise<number> {
  const options = inventoryOptions(raw);
  if (options.imports.length > 0) {
    const { importReturned } = await import('./import-returned.ts');
    return importReturned(options, context);
  }
  const inventory = await take(args, options, context);
  if (context.options.verbose) {
    const { read, compare } = inventory.milliseconds;
    context.tell(inventoryWords(context.lang).timing(read / 1000, compare / 1000));
  }
  if (options.decide !== undefined) return decide(inventory, options, context);
  await writeAs(writings(inventory, context), context);
  return 0;
}

function writings(inventory: Inventory, context: Context): Writings {
  const { lang, machine } = context;
  return {
    pretty: async () =>
      (await import('./formats/pretty.ts')).pretty(inventory, viewFor('pretty', context)),
    json: () =>
      json({
        tool: { name: 'odc', version: machine.version },
        ...inventoryData(inventory, lang),
      }),
    csv: () => csvLines(inventoryRows(inventory, lang)),
    xlsx: async () => {
      const { writeXlsx } = await import('../../table/workbook/write-xlsx.ts');
      return writeXlsx(inventorySheets(inventory, lang));
    },
    markdown: async () =>
      (await import('./formats/markdown.ts')).markdown(inventory, lang, machine.version),
    scdl: async () => (await import('./published.ts')).publishedCatalogue('scdl', context),
    catalogue: async () =>
      (await import('./published.ts')).publishedCatalogue('catalogue-donnees', context),
    rip: async () => (await import('./published.ts')).mainDocuments(inventory, context),
  };
}

function viewFor(format: string, context: Context) {
  const wish = context.options.outputs.find((one) => one.format === format);
  return viewOf(wish?.path ?? '-', context);
}
