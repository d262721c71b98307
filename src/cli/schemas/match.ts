import type { SchemaMatch } from '../../schema/match/choose.ts';
import { guessSchema } from '../../schema/match/guess-schema.ts';
import { openTable } from '../../table/open.ts';
import { expandFiles } from '../expand-files.ts';
import { tableOptions } from '../validate/validate-options.ts';
import { json, needed, writeAs } from './output.ts';
import type { SchemaAction } from './run-schemas.ts';
import { type SchemaWords, schemaWords } from './words/index.ts';

/** Candidates shown on the screen. */
const SHOWN = 3;

/** `odc schemas match FILE`: exit code 1 when no schema fits. */
export const match: SchemaAction = async (target, raw, context) => {
  const named = needed(target, 'match');
  const [path = named] = await expandFiles([named], context.machine.folder);
  const table = await openTable(context.ports.files.source(path), tableOptions(raw));
  const sampled = { columns: table.header.columns, sample: table.sample };
  const { chosen, candidates } = await guessSchema(sampled, context.ports, { thorough: true });
  const words = schemaWords(context.lang);
  await writeAs(
    {
      pretty() {
        const shown = candidates.slice(0, SHOWN).flatMap((one) => candidateLines(one, words));
        const next = chosen === undefined ? words.noMatch : words.nextValidate(path, chosen.name);
        return `${[words.matched(path, chosen?.name), '', ...shown, next].join('\n')}\n`;
      },
      json: () => json({ path, chosen: chosen?.name ?? null, candidates }),
    },
    context,
  );
  return chosen === undefined ? 1 : 0;
};

function candidateLines(one: SchemaMatch, words: SchemaWords): string[] {
  const near = one.matched.filter(({ how }) => how !== 'exact');
  const lines = [
    `${Math.round(one.score * 100)} %  ${one.name} ${one.version} — ${one.title} (${words.verdicts[one.verdict]})`,
    `      ${words.common(one.matched.length)}`,
  ];
  if (one.content !== undefined)
    lines.push(`      ${words.content(Math.round(one.content * 100))}`);
  if (near.length > 0) {
    lines.push(
      `      ${words.renamed} ${near.map(({ label, field }) => `${label} → ${field}`).join(', ')}`,
    );
  }
  if (one.missing.length > 0) lines.push(`      ${words.missing} ${few(one.missing)}`);
  if (one.extra.length > 0) lines.push(`      ${words.extra} ${few(one.extra)}`);
  return [...lines, ''];
}

function few(names: readonly string[]): string {
  const rest = names.length - 8;
  return names.slice(0, 8).join(', ') + (rest > 0 ? `… (+${rest})` : '');
}
