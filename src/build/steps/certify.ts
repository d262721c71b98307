import { provenanceDocument } from '../documents/provenance.ts';
import { CHECKSUMS, PROVENANCE, SIGNATURE } from '../line/file-names.ts';
import { nextFile } from '../line/scratch-file.ts';
import { checksumsText } from '../signature/checksums.ts';
import type { Step } from './step.ts';

/** Writes where the files come from, signs it when asked, and the checksums of all. */
export const certify: Step = {
  name: 'certify',
  async run(work) {
    const { record, sink, settings, written } = work;
    if (record === undefined) throw new Error('a dataset is described before it is certified');
    const text = provenanceDocument(work, record);
    const facts = await sink.writeText(nextFile(work, PROVENANCE), text);
    if (settings.signer !== undefined) {
      const signature = settings.signer.sign(Buffer.from(text));
      await sink.writeText(nextFile(work, SIGNATURE), signature);
    }
    const sums = [...written, { ...facts, path: PROVENANCE }];
    await sink.writeText(nextFile(work, CHECKSUMS), checksumsText(sums));
    return undefined;
  },
};
