import { grouped } from '../../base/messages/grouped.ts';
import { frenchDate } from './french.ts';
import type { FramingSection } from './section.ts';

const KINDS = {
  commune: 'commune',
  epci: 'établissement public de coopération intercommunale',
  departement: 'département',
  region: 'région',
  syndicat: 'syndicat',
  other: 'organisme public',
} as const;

/** `3 200`, `48,5` */
const decimal = (value: number): string =>
  grouped(value, '\u202f') + (String(value).match(/\.\d+/)?.[0] ?? '').replace('.', ',');

/** Title, who the authority is, and what this note is for. */
export const heading: FramingSection = {
  id: 'titre',
  write({ answers: { authority, folders = [] }, launched }) {
    const { name, kind, population, staff, siren, epci } = authority;
    const facts = [
      kind === undefined ? undefined : KINDS[kind],
      population === undefined ? undefined : `${grouped(population, '\u202f')} habitants`,
      staff === undefined ? undefined : `${decimal(staff)} agents en équivalent temps plein`,
      siren === undefined ? undefined : `SIREN ${siren}`,
      epci?.name === undefined ? undefined : `membre de : ${epci.name}`,
    ].filter((fact) => fact !== undefined);
    const where = folders.every((folder) => folder === '.')
      ? ''
      : ` Premiers fichiers examinés : \`${folders.join('`, `')}\`.`;
    return `# Ouvrir nos données : note de cadrage

**${name}**${facts.length === 0 ? '' : ` — ${facts.join(', ')}`}

Établie le ${frenchDate(launched)}

Ouvrir des données, c’est mettre en ligne, gratuitement et dans un format que chacun peut réutiliser, des informations que la collectivité tient déjà. Cette note dit pourquoi, lesquelles, qui s’en charge, ce que la loi demande et pour quand. Elle est soumise à l’assemblée délibérante, puis mise à jour chaque année.${where}`;
  },
};
