import type { Param } from '../../base/finding.ts';
import { noteWording } from '../../base/messages/wording.ts';
import type { DatasetOutcome } from '../../build/build-dataset.ts';
import type { Context } from '../context.ts';

/** The outcomes as the JSON document tells them: codes never change with the language. */
export function buildData(outcomes: readonly DatasetOutcome[], { lang, machine }: Context) {
  const said = ({ code, params }: { code: string; params: Readonly<Record<string, Param>> }) => ({
    code: code.replace('build/', ''),
    message: noteWording(code, params, lang) ?? code,
    params,
  });
  return {
    tool: { name: 'odc', version: machine.version },
    datasets: outcomes.map(({ id, status, folder, rows, files, holds, notes, checks, error }) => ({
      id,
      status,
      folder: folder.replaceAll('\\', '/'),
      rows,
      files,
      holds: holds.map((hold) => ({ gate: hold.gate, ...said(hold) })),
      notes: notes.map(said),
      checks,
      ...(error === undefined ? {} : { error: { code: error.code, params: error.params } }),
    })),
  };
}
