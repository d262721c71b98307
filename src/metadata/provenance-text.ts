import { frenchDay, isDay } from './dates.ts';
import type { DatasetRecord } from './record.ts';

/** Where the data come from and who answers for them, in French sentences; `undefined` when nothing is told. */
export function provenanceText({ provenance }: DatasetRecord): string | undefined {
  if (provenance === undefined) return undefined;
  const { system, export: extraction, treatments = [], sources = [] } = provenance;
  const { certifiedBy, certifiedOn } = provenance;
  const day =
    certifiedOn !== undefined && isDay(certifiedOn) ? ` le ${frenchDay(certifiedOn)}` : '';
  const sentences = [
    system === undefined ? undefined : `Origine : ${system}`,
    extraction === undefined ? undefined : `Extraction : ${extraction}`,
    treatments.length === 0 ? undefined : `Traitements : ${treatments.join(' ; ')}`,
    sources.length === 0
      ? undefined
      : `Bases réutilisées : ${sources.map(({ title, producer }) => (producer === undefined ? title : `${title} (${producer})`)).join(' ; ')}`,
    certifiedBy === undefined ? undefined : `Certifié par ${certifiedBy}${day}`,
  ].filter((sentence) => sentence !== undefined);
  return sentences.length === 0 ? undefined : `${sentences.map(ended).join(' ')}`;
}

function ended(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}
