import { OdcError } from '../base/errors.ts';
import type { Param } from '../base/finding.ts';
import type { Files } from '../ports/files.ts';
import { digestSource } from './line/digest-source.ts';
import { CHECKSUMS, PROVENANCE, SIGNATURE } from './line/file-names.ts';
import { type Checksum, parseChecksums } from './signature/checksums.ts';
import type { SignatureJudge } from './signature/sign.ts';

interface Provenance {
  readonly entity?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** What is wrong with a folder that was built: data, worded in `messages/`. */
export interface Problem {
  readonly code: string;
  readonly params: Readonly<Record<string, Param>>;
}

export interface Verification {
  readonly folder: string;
  /** Files whose bytes are those that were certified. */
  readonly right: number;
  readonly problems: readonly Problem[];
  /** `none`: there is none; `unchecked`: no key was given to check it. */
  readonly signature: 'none' | 'unchecked' | 'right' | 'wrong';
  /** Of the key that it was checked with. */
  readonly keyId?: string;
}

/** Files that a system, a person's tools or `odc publish` (the announcement) put in a folder. */
const IGNORED = /^(?:\.|Thumbs\.db$|desktop\.ini$|~\$|annonce\.md$)/i;

/**
 * Checks the files of a folder against its checksums, and its provenance against its signature.
 * @param judge knows the signatures of one person; without it the signature is not checked
 * @throws OdcError `input` `checksums-missing`
 */
export async function verifyFolder(
  folder: string,
  files: Files,
  judge: SignatureJudge | undefined,
  signal?: AbortSignal,
): Promise<Verification> {
  const text = await files.readText(`${folder}/${CHECKSUMS}`);
  if (text === undefined) throw new OdcError('input', 'checksums-missing', { path: folder });
  const sums = parseChecksums(text);
  if (sums.length === 0) return await listless(folder, files, judge);
  const problems: Problem[] = [];
  let right = 0;
  for (const { path, sha256 } of sums) {
    const code = await fileProblem(folder, path, sha256, files, signal);
    if (code === undefined) right += 1;
    else problems.push({ code, params: { path } });
  }
  const { declared, problems: disagreements } = await readProvenance(folder, sums, files);
  const known = new Set([...sums.map(({ path }) => path), ...declared, CHECKSUMS, SIGNATURE]);
  for (const name of await files.list(folder)) {
    if (known.has(name) || IGNORED.test(name)) continue;
    problems.push({ code: 'build/file-unknown', params: { path: name } });
  }
  problems.push(...disagreements);
  const signature = await signatureOf(folder, files, judge);
  if (signature === 'wrong') problems.push({ code: 'build/signature-wrong', params: {} });
  if (signature === 'none' && judge !== undefined) {
    problems.push({ code: 'build/signature-missing', params: {} });
  }
  return { folder, right, problems, signature, ...keyOf(judge) };
}

async function fileProblem(
  folder: string,
  path: string,
  sha256: string,
  files: Files,
  signal: AbortSignal | undefined,
): Promise<string | undefined> {
  // A list that leads out of the folder is no list of its files.
  if (/^(?:[/\\]|[a-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/i.test(path)) return 'build/file-outside';
  const location = `${folder}/${path}`;
  if (!(await files.exists(location))) return 'build/file-missing';
  const digest = await digestSource(files.source(location), signal);
  return digest.sha256 === sha256 ? undefined : 'build/file-changed';
}

/** Nothing can be said of files of which no digest is kept. */
async function listless(
  folder: string,
  files: Files,
  judge: SignatureJudge | undefined,
): Promise<Verification> {
  const problem = { code: 'build/checksums-unreadable', params: {} };
  const signature = await signatureOf(folder, files, judge);
  return { folder, right: 0, problems: [problem], signature, ...keyOf(judge) };
}

const keyOf = (judge: SignatureJudge | undefined) =>
  judge === undefined ? {} : { keyId: judge.keyId };

interface ProvenanceSaid {
  /** Names of the files that it knows. */
  readonly declared: readonly string[];
  readonly problems: readonly Problem[];
}

/** The checksums are not signed, the provenance is: both must name the same files and digests. */
async function readProvenance(
  folder: string,
  sums: readonly Checksum[],
  files: Files,
): Promise<ProvenanceSaid> {
  const text = await files.readText(`${folder}/${PROVENANCE}`);
  if (text === undefined) {
    const isListed = sums.some(({ path }) => path === PROVENANCE);
    const missing = { code: 'build/file-missing', params: { path: PROVENANCE } };
    return { declared: [], problems: isListed ? [] : [missing] };
  }
  try {
    return comparedWith(sums, JSON.parse(text) as Provenance);
  } catch {
    return { declared: [], problems: [{ code: 'build/provenance-unreadable', params: {} }] };
  }
}

function comparedWith(sums: readonly Checksum[], provenance: Provenance): ProvenanceSaid {
  const said = new Map<string, unknown>();
  for (const [id, facts] of Object.entries(provenance.entity ?? {})) {
    const path = /^odc:file\/(.+)$/.exec(id)?.[1];
    if (path !== undefined) said.set(decodeURI(path), facts['odc:sha256']);
  }
  const listed = new Map(sums.map(({ path, sha256 }) => [path, sha256]));
  const differing = [...said].filter(([path, sha256]) => listed.get(path) !== sha256);
  const added = [...listed.keys()].filter((path) => path !== PROVENANCE && !said.has(path));
  return {
    declared: [...said.keys()],
    problems: [
      ...differing.map(([path]) => ({ code: 'build/provenance-disagrees', params: { path } })),
      ...added.map((path) => ({ code: 'build/file-undeclared', params: { path } })),
    ],
  };
}

async function signatureOf(
  folder: string,
  files: Files,
  judge: SignatureJudge | undefined,
): Promise<Verification['signature']> {
  const signature = await files.readText(`${folder}/${SIGNATURE}`);
  if (signature === undefined) return 'none';
  if (judge === undefined) return 'unchecked';
  const signed = await files.readText(`${folder}/${PROVENANCE}`);
  const isRight = signed !== undefined && judge.isRight(Buffer.from(signed), signature);
  return isRight ? 'right' : 'wrong';
}
