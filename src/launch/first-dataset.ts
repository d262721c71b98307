import { fold } from '../base/folding.ts';
import type { Dataset } from '../project/project.ts';

/** What is known of the export that the clerk has in hand. */
export interface FirstFile {
  /** From the folder of `odc.yml`, with `/`. */
  readonly path: string;
  readonly sheet?: string;
  /** The schema guessed, and its title. */
  readonly schema?: string;
  readonly schemaTitle?: string;
}

/**
 * The entry of `odc.yml` for a file.
 * @param taken ids that other datasets have
 */
export function firstDataset(file: FirstFile, taken: readonly string[]): Dataset {
  const stem = (file.path.split('/').at(-1) ?? file.path).replace(
    /(\.(csv|tsv|txt|xlsx|ods|gz))+$/i,
    '',
  );
  const id = freeId(idOf(stem), taken);
  return {
    id,
    title: file.schemaTitle?.replace(/ \(SCDL\)$/, '') ?? titleOf(stem),
    ...(file.schema === undefined ? {} : { schema: file.schema }),
    resources: [{ path: file.path, ...(file.sheet === undefined ? {} : { sheet: file.sheet }) }],
  };
}

/** `Subventions 2024 (final)` gives `subventions`: the edition is not part of a name that stays. */
function idOf(stem: string): string {
  const words = fold(stem)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !/^(\d{4}|\d{6,}|v\d+|final|def|copie|export)$/.test(word));
  return words.join('-').slice(0, 60) || 'donnees';
}

function freeId(id: string, taken: readonly string[]): string {
  if (!taken.includes(id)) return id;
  for (let rank = 2; ; rank++) if (!taken.includes(`${id}-${rank}`)) return `${id}-${rank}`;
}

function titleOf(stem: string): string {
  const text = stem.replace(/[_-]+/g, ' ').trim();
  return text.charAt(0).toUpperCase() + text.slice(1);
}
