import { OdcError } from '../../base/errors.ts';
import type { Directory } from '../../project/authority/directory.ts';
import { authorityOf, type FoundAuthority } from '../../project/authority/find-authority.ts';
import { judgeObligations } from '../../project/obligations/judge.ts';
import type {
  Authority,
  AuthorityKind,
  Objective,
  ObligationAnswer,
  Person,
  Platform,
  Roles,
} from '../../project/project.ts';
import type { Context } from '../context.ts';
import { faultOf, lookUp } from './answer-faults.ts';
import { cardOf } from './card.ts';
import { answererOf, number } from './given-answers.ts';
import { personFrom, referentFrom } from './people.ts';
import { type InitWords, initWords } from './words/index.ts';

const KINDS: readonly AuthorityKind[] = [
  'commune',
  'epci',
  'departement',
  'region',
  'syndicat',
  'other',
];

/** Asks one thing after another; an answer that cannot be understood is asked again. */
export class Asker {
  readonly #context: Context;
  readonly #words: InitWords;

  constructor(context: Context) {
    this.#context = context;
    this.#words = initWords(context.lang);
  }

  /** The authority of a code, once the person has said that it is this one. */
  async authority(directory: Directory): Promise<Partial<Authority> | undefined> {
    const { prompts } = this.#context.ports;
    for (;;) {
      const code = await prompts.ask(this.#words.ask.code, {
        fault: (answer) =>
          answer === '' ? undefined : this.#faultOf(() => lookUp(answer, directory)),
      });
      if (code === '') return undefined;
      const found = await this.#foundFor(code, directory);
      if (found === undefined) return { siren: code.replace(/\D/g, '').slice(0, 9) };
      if (await prompts.confirm(this.#words.isItYou(cardOf(found, directory, this.#words)), true)) {
        return authorityOf(found);
      }
    }
  }

  async details(known: Partial<Authority>): Promise<Authority> {
    const name = known.name ?? (await this.line('name', undefined, this.#words.needed));
    const kind = known.kind ?? (await this.#kind());
    const population = known.population ?? (await this.#number('population'));
    const staff = known.staff ?? (await this.#number('staff'));
    return {
      ...known,
      name,
      kind,
      ...(population === undefined ? {} : { population: Math.round(population) }),
      ...(staff === undefined ? {} : { staff }),
    };
  }

  async roles(known: Roles): Promise<Roles> {
    const dpo = known.dpo ?? (await this.#person('dpo'));
    const chiefDataOfficer = known.chiefDataOfficer ?? (await this.#person('chiefDataOfficer'));
    const projectLead = known.projectLead ?? (await this.#person('projectLead'));
    const referents = known.referents ?? (await this.#referents());
    return {
      ...(dpo === undefined ? {} : { dpo }),
      ...(chiefDataOfficer === undefined ? {} : { chiefDataOfficer }),
      ...(projectLead === undefined ? {} : { projectLead }),
      ...(known.committee === undefined ? {} : { committee: known.committee }),
      ...(referents.length === 0 ? {} : { referents }),
    };
  }

  /** What only the authority knows; nothing is asked twice. */
  async duties(
    authority: Authority,
    answers: readonly ObligationAnswer[],
  ): Promise<readonly ObligationAnswer[]> {
    const { prompts } = this.#context.ports;
    const by = answererOf(this.#context);
    const doubtful = judgeObligations({ ...authority, answers }, by.when).filter(
      ({ applies, obligation }) => applies === 'to-check' && obligation.provided !== undefined,
    );
    if (doubtful.length === 0 || !(await prompts.confirm(this.#words.ask.duties, false))) {
      return answers;
    }
    const given: ObligationAnswer[] = [...answers];
    for (const { obligation } of doubtful) {
      const { title, provided, id } = obligation;
      const question = this.#words.askDuty(
        title[this.#context.lang],
        provided?.[this.#context.lang] ?? '',
      );
      const said = await this.#choose(question, this.#words.duty, 'unknown');
      if (said !== 'unknown') given.push({ id, applies: said === 'yes', ...by });
    }
    return given;
  }

  async objectives(proposed: readonly Objective[]): Promise<readonly Objective[]> {
    const kept: Objective[] = [];
    for (const objective of proposed) {
      const text = await this.#context.ports.prompts.ask(
        this.#words.askObjective(objective.level),
        { byDefault: objective.text },
      );
      if (text !== '-' && text !== '') kept.push({ ...objective, text });
    }
    return kept;
  }

  async platform(): Promise<Platform> {
    const { platforms, ask } = this.#words;
    const kind = await this.#choose(ask.platform, platforms, 'datagouv');
    const url = kind === 'datagouv' ? '' : await this.line('platformUrl');
    return { kind, ...(/^https?:\/\//.test(url) ? { url } : {}) };
  }

  license(): Promise<'lov2' | 'odc-odbl'> {
    return this.#choose(this.#words.ask.license, this.#words.licenses, 'lov2');
  }

  line(key: keyof InitWords['ask'], byDefault?: string, needed?: string): Promise<string> {
    return this.#context.ports.prompts.ask(this.#words.ask[key], {
      ...(byDefault === undefined ? {} : { byDefault }),
      fault: (answer) => (answer === '' ? needed : undefined),
    });
  }

  #kind(): Promise<AuthorityKind> {
    return this.#choose(this.#words.ask.kind, this.#words.kinds, KINDS[0] ?? 'commune');
  }

  #choose<Value extends string>(
    question: string,
    names: Readonly<Record<Value, string>>,
    byDefault: Value,
  ): Promise<Value> {
    const choices = (Object.entries(names) as [Value, string][]).map(([value, name]) => ({
      value,
      name,
    }));
    return this.#context.ports.prompts.choose(question, choices, byDefault);
  }

  async #number(key: 'population' | 'staff'): Promise<number | undefined> {
    const answer = await this.#context.ports.prompts.ask(this.#words.ask[key], {
      fault: (text) => this.#faultOf(() => number(text, '')),
    });
    return number(answer, '');
  }

  async #person(key: 'dpo' | 'chiefDataOfficer' | 'projectLead'): Promise<Person | undefined> {
    const answer = await this.#context.ports.prompts.ask(this.#words.ask[key], {
      fault: (text) => (text === '' ? undefined : this.#faultOf(() => personFrom(text, ''))),
    });
    return answer === '' ? undefined : personFrom(answer, '');
  }

  async #referents(): Promise<readonly Person[]> {
    const referents: Person[] = [];
    for (;;) {
      const answer = await this.#context.ports.prompts.ask(this.#words.ask.referent, {
        fault: (text) => (text === '' ? undefined : this.#faultOf(() => referentFrom(text))),
      });
      if (answer === '') return referents;
      referents.push(referentFrom(answer));
    }
  }

  async #foundFor(code: string, directory: Directory): Promise<FoundAuthority | undefined> {
    try {
      return lookUp(code, directory);
    } catch (cause) {
      if (!(cause instanceof OdcError) || cause.code !== 'insee-ambiguous') throw cause;
      const { departement, region } = this.#words.kinds;
      const names = { departement, region } as const;
      const kind = await this.#choose<keyof typeof names>(
        this.#words.ask.kind,
        names,
        'departement',
      );
      return lookUp(code, directory, kind);
    }
  }

  #faultOf(read: () => unknown): string | undefined {
    return faultOf(read, this.#context.lang);
  }
}
