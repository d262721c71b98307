import type { Finding } from '../../../finding.ts';
import { quote } from '../../quoting.ts';
import type { FindingTexts, Spoken } from '../../text.ts';
import { patternInFrench } from '../dictionary.ts';
import { replaceBy } from '../replacing.ts';
import { choices, counted, isNot, isSeveral, replace, subject } from './wording.ts';

const TIMES: ReadonlySet<unknown> = new Set(['date', 'datetime', 'time', 'year', 'yearmonth']);

const size = ({ params }: Finding, count: 'length' | 'bound'): string => {
  const counts = params[count];
  if (params.type === 'object') return counted(counts, 'clé', 'clés');
  return params.type === 'string'
    ? counted(counts, 'caractère', 'caractères')
    : counted(counts, 'valeur', 'valeurs');
};

/** fait 4 caractères ; il en faut au plus 3. Several items are not measured one by one. */
const measured = (finding: Finding, limit: 'au moins' | 'au plus'): string =>
  isSeveral(finding)
    ? `${isNot(finding)} de la bonne longueur : ${limit} ${size(finding, 'bound')}`
    : `${subject(finding)} fait ${size(finding, 'length')} ; il en faut ${limit} ${String(finding.params.bound)}`;

const incomparable = (finding: Finding): string =>
  `${subject(finding)} ne peut pas être comparé à « ${quote(finding.params.bound)} », la limite fixée par le schéma${TIMES.has(finding.params.type) ? ' : l’un a un fuseau horaire, l’autre non' : ''}`;

/** est avant 2020-01-01; est plus petit que 10. */
function beyond(finding: Finding, before: boolean, inclusive: boolean): string {
  if (finding.reason === 'not-comparable') return incomparable(finding);
  const bound = quote(finding.params.bound);
  const words = TIMES.has(finding.params.type)
    ? { least: 'pas avant', most: 'pas après', over: 'seulement après', under: 'seulement avant' }
    : {
        least: 'le minimum est',
        most: 'le maximum est',
        over: 'il faut plus de',
        under: 'il faut moins de',
      };
  const inside = before ? words.least : words.most;
  const outside = before ? words.over : words.under;
  return `${isNot(finding)} permis : ${inclusive ? inside : outside} ${bound}`;
}

/** An example says nothing of a limit. */
const checkBound = (finding: Spoken): string =>
  replaceBy(
    finding,
    TIMES.has(finding.params.type) ? 'Vérifiez la date' : 'Vérifiez la valeur et son unité',
  );

/** One sentence a constraint. */
export const constraints = {
  'constraint-error': {
    title: 'Valeur non permise',
    message: (finding) =>
      `${subject(finding)} ${isSeveral(finding) ? 'ne respectent' : 'ne respecte'} pas une règle du schéma`,
    action: (finding) => replace(finding, 'Corrigez la valeur'),
    explain: {
      cause:
        'La valeur est du bon type, mais le schéma la limite : liste de valeurs, longueur, minimum, forme précise, etc.',
      example: 'Un code postal de quatre chiffres quand le schéma en veut cinq.',
      remedy: 'Corrigez la valeur. Si elle vous paraît juste, signalez-le aux auteurs du schéma.',
    },
  },
  'constraint-error/required': {
    title: 'Valeur manquante',
    message: (finding) => {
      if (Array.isArray(finding.params.items)) return 'Une valeur de la liste est vide';
      const { token } = finding.params;
      return token === undefined || token === ''
        ? 'La cellule est vide, et une valeur est obligatoire'
        : `« ${quote(token)} » veut dire « pas de valeur », et une valeur est obligatoire`;
    },
    action: ({ params, count = 1 }) => {
      if (Array.isArray(params.items)) return 'Complétez la liste, ou retirez la valeur vide';
      const fill = count > 1 ? 'Remplissez ces cellules' : 'Remplissez la cellule';
      return params.example === undefined
        ? fill
        : `${fill}, par exemple avec « ${quote(params.example)} »`;
    },
    explain: {
      cause: 'Le schéma exige une valeur dans cette colonne à chaque ligne.',
      example: 'Une subvention sans montant.',
      remedy:
        'Remplissez les cellules vides. N’inventez pas de valeur : retirez la ligne si la donnée n’existe pas.',
    },
  },
  'constraint-error/minLength': {
    title: 'Valeur trop courte',
    message: (finding) => measured(finding, 'au moins'),
    action: (finding) => replace(finding, 'Complétez la valeur'),
  },
  'constraint-error/maxLength': {
    title: 'Valeur trop longue',
    message: (finding) => measured(finding, 'au plus'),
    action: (finding) => replace(finding, 'Raccourcissez la valeur'),
  },
  'constraint-error/minimum': {
    title: 'Valeur trop petite',
    message: (finding) => beyond(finding, true, true),
    action: checkBound,
  },
  'constraint-error/maximum': {
    title: 'Valeur trop grande',
    message: (finding) => beyond(finding, false, true),
    action: checkBound,
  },
  'constraint-error/exclusiveMinimum': {
    title: 'Valeur trop petite',
    message: (finding) => beyond(finding, true, false),
    action: checkBound,
  },
  'constraint-error/exclusiveMaximum': {
    title: 'Valeur trop grande',
    message: (finding) => beyond(finding, false, false),
    action: checkBound,
  },
  'constraint-error/pattern': {
    title: 'Forme incorrecte',
    message: (finding) => {
      if (finding.reason === 'pattern-too-slow') {
        return `${subject(finding)} n’a pas pu être comparé à la forme voulue par le schéma, qui est trop compliquée`;
      }
      return `${subject(finding)} ${isSeveral(finding) ? 'n’ont' : 'n’a'} pas la forme attendue${form(finding)}`;
    },
    action: (finding) => {
      if (finding.reason === 'pattern-too-slow')
        return 'Vérifiez la valeur à l’œil, et signalez l’expression régulière aux auteurs du schéma';
      return finding.cause === 'date-format' && finding.corrections === 'each'
        ? 'Dans le tableur, donnez à la colonne le format aaaa-mm-jj, puis exportez à nouveau'
        : replaceBy(finding, 'Écrivez la valeur exactement sous cette forme');
    },
    explain: {
      cause: 'Le schéma décrit la forme exacte des valeurs par une expression régulière.',
      example: '« 130 025 265 » quand le schéma veut neuf chiffres qui se suivent : 130025265.',
      remedy:
        'Comparez avec l’exemple du schéma : nombre de caractères, majuscules, espaces, séparateurs.',
    },
  },
  'constraint-error/enum': {
    title: 'Valeur hors liste',
    message: listed,
    action: replaceListed,
    explain: {
      cause: 'Le schéma n’accepte que les valeurs d’une liste, à la lettre près.',
      example: '« Budget Primitif » quand la liste contient « budget primitif ».',
      remedy:
        'Reprenez la valeur exacte de la liste. Une liste de choix dans le tableur évite l’erreur.',
    },
  },
  'constraint-error/categories': {
    title: 'Valeur hors liste',
    message: listed,
    action: replaceListed,
  },
  'constraint-error/jsonSchema': {
    title: 'Contenu JSON incorrect',
    message: (finding) =>
      `Le contenu JSON ne respecte pas la règle « ${quote(finding.params.keyword)} » du schéma${finding.params.path === '' ? '' : `, à l’endroit ${quote(finding.params.path)}`}`,
    action: (finding) => replace(finding, 'Corrigez le contenu à cet endroit'),
  },
} satisfies FindingTexts;

/** What the schema's pattern asks for: in words, else by an example, else as it is. */
function form({ params }: Finding): string {
  const words = patternInFrench(String(params.pattern));
  if (words !== undefined) return ` : ${words}`;
  return params.example === undefined
    ? ` (expression régulière : ${quote(params.pattern)})`
    : `, celle de « ${quote(params.example)} »`;
}

function listed(finding: Finding): string {
  const { allowed, count } = finding.params;
  return Number(count) === 1
    ? `${isNot(finding)} permis : la seule valeur possible est ${choices(allowed)}`
    : `${isNot(finding)} dans la liste des valeurs permises${Number(count) > 6 ? `, qui en compte ${String(count)}` : ''} : ${choices(allowed)}`;
}

/** The example of the schema says less than the list. */
function replaceListed(finding: Spoken): string {
  return replaceBy(finding, 'Reprenez une valeur de la liste, à la lettre près');
}
