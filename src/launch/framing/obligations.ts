import type { Duty } from '../../project/obligations/judge.ts';
import { CHECKED } from '../../project/obligations/obligation.ts';
import { bullets, frenchDate, frenchMonth, table } from './french.ts';
import type { Framing, FramingSection } from './section.ts';

/** What the law asks of this very authority, each duty with its article and its date. */
export const obligations: FramingSection = {
  id: 'obligations',
  write(framing) {
    const { duties } = framing;
    const binding = duties.filter(({ obligation }) => obligation.level === 1);
    const [bound, doubtful, free] = (['yes', 'to-check', 'no'] as const).map((verdict) =>
      binding.filter(({ applies }) => applies === verdict),
    ) as [Duty[], Duty[], Duty[]];
    const advised = duties.filter(
      ({ obligation, applies }) => obligation.level === 2 && applies !== 'no',
    );
    return `## 4. Ce que la loi demande à notre collectivité

Textes vérifiés en ${frenchMonth(CHECKED)} ; ce tableau informe et ne remplace pas un avis juridique.

### S’applique (${bound.length})

${table(
  ['obligation', 'ce qui est demandé', 'texte', 'pourquoi nous'],
  bound.map((duty) => [
    `**${duty.obligation.title.fr}**`,
    asked(duty, framing),
    source(duty),
    reasons(duty, framing),
  ]),
)}

### À vérifier : seuls nos services le savent (${doubtful.length})

${table(
  ['obligation', 'si notre collectivité…', 'ce qui est demandé', 'texte'],
  doubtful.map((duty) => [
    `${duty.obligation.title.fr} (\`${duty.obligation.id}\`)`,
    reasons(duty, framing).replace('Seulement si elle ', ''),
    asked(duty, framing),
    source(duty),
  ]),
)}

Pour répondre : \`odc init --duty "irve: non, aucune borne"\`, ou \`odc init --duty "irve: oui"\`, avec le nom entre parenthèses.

### Ne s’applique pas (${free.length})

${free.length === 0 ? 'Aucun des textes examinés.' : bullets(free.map((duty) => `**${duty.obligation.title.fr}** : ${lower(reasons(duty, framing))}. *${duty.obligation.text}*`))}

Ne pas être obligé n’empêche pas d’ouvrir : toute administration le peut (CRPA, art. L. 312-1), et doit communiquer un document à qui le demande (CRPA, art. L. 311-1).

### Recommandé par OpenDataFrance et l’État, sans obligation

${bullets(advised.map(({ obligation }) => `${obligation.title.fr} : schéma \`${obligation.schemas[0] ?? ''}\``))}`;
  },
};

/** What, by when, and where. */
function asked({ obligation, next }: Duty, { answers }: Framing): string {
  const met = answers.obligations?.find(({ id }) => id === obligation.id)?.met;
  const parts = [
    obligation.when?.fr,
    next === undefined ? undefined : `Prochaine échéance : ${frenchDate(next)}`,
    obligation.note?.fr,
    `Où : ${obligation.where.fr}`,
    met === undefined ? undefined : `**Remplie** : ${met}`,
  ];
  return parts.filter((part) => part !== undefined).join('. ');
}

function source({ obligation, since }: Duty): string {
  const from = since === undefined ? '' : ` (depuis ${article(since)}${frenchDate(since)})`;
  return `${obligation.text}${from}${obligation.confirm ? ' *— à confirmer sur Légifrance*' : ''}`;
}

/** « depuis le 1er août 2017 », « depuis 2025 ». */
const article = (day: string): string => (day.includes('-') ? 'le ' : '');

function reasons(duty: Duty, { say }: Framing): string {
  return duty.reasons.map((reason) => say(reason)).join(' ; ');
}

function lower(text: string): string {
  return /^(Le|La|L’|Selon|Toutes)/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
