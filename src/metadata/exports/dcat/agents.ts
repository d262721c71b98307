import type { Contact } from '../../../project/project.ts';
import type { Body, DatasetRecord } from '../../record.ts';
import { type ExportContext, slashed } from '../export.ts';
import { iri, type Node, text } from '../rdf/graph.ts';
import { blank, concept, maybe, of } from './statements.ts';

const PUBLISHER_TYPES: Readonly<Record<string, readonly [string, string]>> = {
  region: ['RegionalAuthority', 'Région'],
  departement: ['RegionalAuthority', 'Département'],
};
const LOCAL = ['LocalAuthority', 'Collectivité locale'] as const;

/** The authority, or another producer. Only an authority has a type: of others nothing is known. */
export function agent(body: Body, isAuthority: boolean, { base }: ExportContext): Node {
  const id = body.siret ?? body.siren ?? encodeURIComponent(body.name);
  const [code, label] = PUBLISHER_TYPES[body.kind ?? ''] ?? LOCAL;
  return of(
    'foaf:Agent',
    `${base === undefined ? '' : slashed(base)}#organisme-${id}`,
    ['foaf:name', text(body.name, 'fr')],
    ...(isAuthority
      ? [['dct:type', concept(`http://purl.org/adms/publishertype/${code}`, label)] as const]
      : []),
    ...maybe('dct:identifier', body.siret ?? body.siren, text),
    ...maybe('foaf:homepage', body.url, (url) => of('foaf:Document', url)),
  );
}

export function contactPoint(contact: Contact, { producer }: DatasetRecord): Node {
  return blank(
    ['vcard:Kind', 'vcard:Organization'],
    ['vcard:fn', text(contact.name ?? producer.name)],
    ...maybe('vcard:hasEmail', contact.email, (email) => iri(`mailto:${email}`)),
    ...maybe('vcard:hasURL', contact.url, iri),
  );
}
