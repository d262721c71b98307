import type { Finding } from '../../../finding.ts';
import { quote } from '../../quoting.ts';
import { say } from '../../say.ts';
import type { FindingTexts, Spoken } from '../../text.ts';

const codes = ({ params }: Finding): string =>
  params.characters ? ` (${say(params.characters)})` : '';

const clean = ({ count = 1 }: Spoken): string =>
  count > 1
    ? 'Retapez ces valeurs au lieu de les coller'
    : 'Retapez la valeur au lieu de la coller';

/** What hides in cells and what spreadsheets run. */
export const characters = {
  'formula-injection': {
    title: 'Formule dans une cellule',
    message: ({ value }) =>
      `« ${quote(value)} » sera exécuté comme une formule à l’ouverture dans un tableur`,
    action: () =>
      'Remplacez la formule par son résultat (dans le tableur : collage spécial, valeurs)',
    explain: {
      cause:
        'Une cellule qui commence par =, +, - ou @ peut être exécutée à l’ouverture du fichier, avec des effets sur l’ordinateur du lecteur.',
      example: '« =B2*1,2 » exporté au lieu du montant calculé.',
      remedy:
        'Exportez les valeurs et non les formules. N’ajoutez pas d’apostrophe : elle ferait partie de la valeur.',
    },
  },
  'formula-injection/external': {
    title: 'Formule dangereuse',
    message: ({ value }) =>
      `« ${quote(value)} » appelle un site ou un programme à l’ouverture dans un tableur`,
    action: () => 'Supprimez cette formule et cherchez d’où elle vient avant de publier',
  },
  'invisible-character': {
    title: 'Caractère invisible',
    message: (finding) =>
      `« ${quote(finding.value)} » contient un caractère invisible${codes(finding)}`,
    action: clean,
    explain: {
      cause:
        'Un caractère que l’on ne voit pas, venu d’un copier-coller ou d’un autre logiciel, rend différents deux textes qui paraissent identiques.',
      example: 'Un code suivi d’une espace de largeur nulle n’est trouvé par aucune recherche.',
      remedy: 'Retapez la valeur au clavier, ou remplacez-la par celle qui est proposée.',
    },
  },
  'invisible-character/control': {
    title: 'Caractère de contrôle',
    message: (finding) =>
      `« ${quote(finding.value)} » contient un caractère de contrôle${codes(finding)}, qui gêne beaucoup de logiciels`,
    action: clean,
  },
  'invisible-character/bidi': {
    title: 'Sens d’écriture modifié',
    message: (finding) =>
      `« ${quote(finding.value)} » contient une marque invisible${codes(finding)} qui change l’ordre des lettres à l’écran`,
    action: clean,
  },
  'invisible-character/soft-hyphen': {
    title: 'Césure invisible',
    message: (finding) =>
      `« ${quote(finding.value)} » contient un trait d’union invisible (césure)`,
    action: clean,
  },
  'invisible-character/no-break-space': {
    title: 'Espace insécable',
    message: (finding) =>
      `« ${quote(finding.value)} » contient une espace insécable${codes(finding)}, que les logiciels ne prennent pas pour une espace`,
    action: clean,
  },
  'outer-space': {
    title: 'Espace en trop',
    message: ({ value }) => `« ${quote(value)} » commence ou finit par une espace`,
    action: () => 'Retirez les espaces autour de la valeur (SUPPRESPACE dans un tableur)',
    explain: {
      cause:
        'Une espace au début ou à la fin d’une cellule ne se voit pas, mais « Lyon » et « Lyon␣ » sont deux valeurs différentes pour un logiciel.',
      example: '« oui » suivi d’une espace n’est pas dans la liste des valeurs permises.',
      remedy: 'Retirez ces espaces (dans un tableur, la fonction SUPPRESPACE).',
    },
  },
  'outer-space/blank': {
    title: 'Cellule faite d’espaces',
    message: () => 'La cellule paraît vide, mais contient des espaces',
    action: ({ count = 1 }) => (count > 1 ? 'Videz ces cellules' : 'Videz la cellule'),
  },
} satisfies FindingTexts;
