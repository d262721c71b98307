import { OdcError } from '../../base/errors.ts';
import { nearMiss } from '../../base/near-miss.ts';
import { explainCode, explainedNames, isExplained, listCodes } from '../../report/explain.ts';
import type { Context } from '../context.ts';
import { writeDocument } from '../write-document.ts';
import { viewOf } from '../write-report.ts';

/** Explains one code, or lists them all. */
export async function runExplain(args: readonly string[], context: Context): Promise<number> {
  const [code] = args;
  const path = context.options.outputs[0]?.path ?? '-';
  const view = viewOf(path, context);
  if (code !== undefined && !isExplained(code, context.lang)) {
    throw new OdcError('usage', 'unknown-code', {
      code,
      near: nearMiss(code, explainedNames(context.lang)) ?? null,
    });
  }
  const text = code === undefined ? listCodes(view) : explainCode(code, view);
  await writeDocument(path, text, context);
  return 0;
}
