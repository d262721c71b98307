import { isToBeWritten, type SiteCliWords } from './words.ts';

const CHECKS: Readonly<Record<string, string>> = {
  validation: 'errors against its schema',
  privacy: 'personal data',
  licence: 'its licence',
  metadata: 'its description',
  provenance: 'its provenance, which nobody certified',
  comparison: 'a difference with the former version',
};

export const en: SiteCliWords = {
  written: (folder, { datasets, pages, removed }) => {
    const gone = removed === 0 ? '' : `; ${removed} files of no more use removed`;
    const sets = datasets === 1 ? '1 dataset' : `${datasets} datasets`;
    return `Site written to ${folder}: ${sets}, ${pages} pages${gone}.\nTo do: open ${folder}/index.html, then copy the whole folder to the host.`;
  },
  held: (id, checks) =>
    `${id} is not on the site: it is held back by ${checks.map((check) => CHECKS[check] ?? check).join(', ')}. To do: ${isToBeWritten(checks) ? 'complete odc.yml, then ' : ''}odc build ${id}`,
  left: (paths) =>
    `${paths.join(', ')}: left as you wrote it. To do: see in the guide what the site wants there`,
  restricted: (id) => `${id} is not on the site: its access is restricted`,
  noUrl:
    'Without the address of the site (--url, or publish.<name>.url in odc.yml), no DCAT catalogue, no Atom feed, no map for search engines.',
  served: (address) => `Preview: ${address} (Ctrl-C to stop)`,
};
