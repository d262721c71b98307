import { OdcError } from '../../base/errors.ts';
import { licenceOfSource } from '../../metadata/judge/judge-licence.ts';
import type { LicenceAnswers } from '../../metadata/licences/choose-licence.ts';
import type { Dataset } from '../../project/project.ts';
import type { RawOptions } from '../command-entry.ts';
import type { Context } from '../context.ts';
import { licenseWords } from './words/index.ts';

type Question = keyof LicenceAnswers;

type Answers = Partial<Record<Question, boolean>>;

/** A question that decides: its option, and what `odc.yml` already answers. */
interface Decisive {
  readonly key: Question;
  readonly option: 'derived-from' | 'high-value' | 'third-party' | 'share-alike';
  readonly raw: string;
  readonly known: (dataset: Dataset | undefined) => boolean | undefined;
  /** False when what was answered before has decided. */
  readonly matters: (before: Answers) => boolean;
}

const QUESTIONS: readonly Decisive[] = [
  {
    key: 'hasThirdPartyRights',
    option: 'third-party',
    raw: 'thirdParty',
    known: () => undefined,
    matters: () => true,
  },
  {
    key: 'isDerivedFromOdbl',
    option: 'derived-from',
    raw: 'derivedFrom',
    known: derivedFrom,
    matters: ({ hasThirdPartyRights }) => hasThirdPartyRights !== true,
  },
  {
    key: 'isHighValue',
    option: 'high-value',
    raw: 'highValue',
    known: (dataset) => (dataset?.hvd === undefined ? undefined : true),
    matters: ({ hasThirdPartyRights }) => hasThirdPartyRights !== true,
  },
  {
    key: 'wantsShareAlike',
    option: 'share-alike',
    raw: 'shareAlike',
    known: () => undefined,
    matters: (before) => !Object.values(before).includes(true),
  },
];

/**
 * The answers that decide: those of the options, then those that `odc.yml` gives, then those of the
 * person, asked in turn as long as nothing is decided; `--yes` answers no, which is usual.
 * @throws OdcError `usage`: `answers-needed` without a keyboard, `unknown-answer`
 */
export async function licenceAnswers(
  raw: RawOptions,
  dataset: Dataset | undefined,
  context: Context,
): Promise<LicenceAnswers> {
  const { options, machine, ports, lang } = context;
  const canAsk = options.input && machine.hasKeyboard && !options.yes;
  const answers: Answers = {};
  const open: string[] = [];
  for (const question of QUESTIONS) {
    const { key, option } = question;
    const given = fromOption(question, raw) ?? question.known(dataset);
    if (given !== undefined) answers[key] = given;
    else if (!question.matters(answers) || options.yes) answers[key] = false;
    else if (canAsk)
      answers[key] = await ports.prompts.confirm(licenseWords(lang).questions[key], false);
    else open.push(`--${option}`);
  }
  if (open.length > 0) throw new OdcError('usage', 'answers-needed', { options: open });
  const { isDerivedFromOdbl, isHighValue, hasThirdPartyRights, wantsShareAlike } = answers;
  return {
    isDerivedFromOdbl: isDerivedFromOdbl === true,
    isHighValue: isHighValue === true,
    hasThirdPartyRights: hasThirdPartyRights === true,
    wantsShareAlike: wantsShareAlike === true,
  };
}

function derivedFrom(dataset: Dataset | undefined): boolean | undefined {
  const sources = dataset?.provenance?.sources;
  return sources?.some((source) => licenceOfSource(source)?.id === 'odc-odbl');
}

const YES: ReadonlySet<string> = new Set(['oui', 'yes', 'true', 'odbl', 'osm', 'openstreetmap']);
const NO: ReadonlySet<string> = new Set(['non', 'no', 'false', 'none', 'aucune']);

function fromOption({ option, raw: key }: Decisive, raw: RawOptions): boolean | undefined {
  const value = raw[key];
  if (typeof value !== 'string') return undefined;
  const word = value.trim().toLowerCase();
  if (YES.has(word)) return true;
  if (NO.has(word)) return false;
  const allowed = option === 'derived-from' ? ['osm', 'odbl', 'non'] : ['oui', 'non'];
  throw new OdcError('usage', 'unknown-answer', { option, value, allowed });
}
