import { OdcError } from '../../base/errors.ts';
import { noteWording } from '../../base/messages/wording.ts';
import { CHECKSUMS } from '../../build/line/file-names.ts';
import { signatureJudge } from '../../build/signature/sign.ts';
import { type Verification, verifyFolder } from '../../build/verify-folder.ts';
import { OPEN } from '../build/dataset-jobs.ts';
import { buildWords } from '../build/words/index.ts';
import type { RawOptions } from '../command-entry.ts';
import type { Context } from '../context.ts';
import { paths } from '../paths.ts';
import { json, writeAs } from '../schemas/output.ts';

/** `odc verify [DIR]`: exit code 1 when a file or a signature is not what was certified. */
export async function runVerify(
  [folder]: readonly string[],
  { key }: RawOptions,
  context: Context,
): Promise<number> {
  const judge = typeof key === 'string' ? await judgeOf(key, context) : undefined;
  const { files } = context.ports;
  const verified: Verification[] = [];
  for (const one of await foldersOf(folder, context)) {
    verified.push(await verifyFolder(one, files, judge, context.signal));
  }
  await writeAs(
    {
      pretty: () => `${verified.flatMap((one) => lines(one, context)).join('\n')}\n`,
      json: () => json({ folders: verified.map((one) => data(one, context)) }),
    },
    context,
  );
  return verified.some(({ problems }) => problems.length > 0) ? 1 : 0;
}

async function judgeOf(path: string, { ports }: Context) {
  const pem = await ports.files.readText(path);
  if (pem === undefined) throw new OdcError('config', 'signing-key-missing', { path });
  return signatureJudge(pem, path);
}

/** The folder itself, or those inside it that were built; `open` of the project when none is named. */
async function foldersOf(named: string | undefined, { project, machine, ports }: Context) {
  const own = project === undefined ? OPEN : paths.join(project.folder, OPEN);
  const folder = named ?? (paths.relative(machine.folder, own) || '.');
  if (await ports.files.exists(`${folder}/${CHECKSUMS}`)) return [folder];
  const inside: string[] = [];
  for (const name of await ports.files.list(folder)) {
    const one = `${folder}/${name}`;
    if (!name.startsWith('.') && (await ports.files.exists(`${one}/${CHECKSUMS}`)))
      inside.push(one);
  }
  return inside.length > 0 ? inside : [folder];
}

function lines({ folder, right, problems, signature, keyId = '' }: Verification, context: Context) {
  const { lang, out } = context;
  const words = buildWords(lang);
  const isRight = problems.length === 0;
  const mark = out.unicode ? (isRight ? '✔' : '✖') : isRight ? '+' : 'x';
  const color = isRight ? '\u001b[32m' : '\u001b[31m';
  const signed = words.signature(signature, keyId.slice(0, 16));
  return [
    `${out.color ? `${color}${mark}\u001b[0m` : mark} ${words.verified(folder, right, problems.length)} (${signed})`,
    ...problems.map(({ code, params }) => `  - ${noteWording(code, params, lang) ?? code}`),
  ];
}

function data({ problems, ...facts }: Verification, { lang }: Context) {
  return {
    ...facts,
    problems: problems.map(({ code, params }) => ({
      code: code.replace('build/', ''),
      message: noteWording(code, params, lang) ?? code,
      params,
    })),
  };
}
