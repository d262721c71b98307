import { type FirstFile, firstDataset } from '../../launch/first-dataset.ts';
import type { Dataset } from '../../project/project.ts';
import { guessSchema } from '../../schema/match/guess-schema.ts';
import { openTable } from '../../table/open.ts';
import type { RawOptions } from '../command-entry.ts';
import type { Context } from '../context.ts';
import { expandFiles } from '../expand-files.ts';
import { tableOptions } from '../validate/validate-options.ts';
import { inProject, text } from './given-answers.ts';

/** The export that the clerk has in hand, and what it looks like. */
export interface FileInHand {
  readonly path: string;
  readonly dataset: Dataset;
  readonly columns: number;
  readonly schema?: {
    readonly name: string;
    readonly title: string;
    readonly score: number;
    /** Columns of the schema that the file has not. */
    readonly missing: readonly string[];
  };
}

/** Opens the file, guesses its schema. @throws OdcError `input` when it is no table */
export async function lookAtFile(
  named: string,
  folder: string,
  raw: RawOptions,
  taken: readonly string[],
  context: Context,
): Promise<FileInHand> {
  const [path = named] = await expandFiles([named], context.machine.folder);
  const table = await openTable(context.ports.files.source(path), tableOptions(raw));
  const { columns } = table.header;
  const { chosen } = await guessSchema({ columns, sample: table.sample }, context.ports, {
    thorough: true,
  });
  const sheet = text(raw.sheet);
  const file: FirstFile = {
    path: inProject(path, folder, context),
    ...(sheet === undefined ? {} : { sheet }),
    ...(chosen === undefined ? {} : { schema: chosen.name, schemaTitle: chosen.title }),
  };
  return {
    path,
    dataset: firstDataset(file, taken),
    columns: columns.length,
    ...(chosen === undefined
      ? {}
      : {
          schema: {
            name: chosen.name,
            title: chosen.title,
            score: chosen.score,
            missing: chosen.missing,
          },
        }),
  };
}
