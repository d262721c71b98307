/** What a person answered about one kind of damage, in one column (by its label or its field) or in all. */
export interface Answer {
  readonly id: string;
  readonly column?: string;
  /** Which of several readings: `dmy`. */
  readonly reading?: string;
}

export interface Answers {
  readonly accepted: readonly Answer[];
  readonly rejected: readonly Answer[];
  /** Whatever is proposed is accepted, unless rejected. */
  readonly all: boolean;
}

export const NO_ANSWERS: Answers = { accepted: [], rejected: [], all: false };

export type Decision =
  | { readonly state: 'accepted'; readonly reading?: string }
  | { readonly state: 'rejected' }
  | { readonly state: 'open' };

const OPEN: Decision = { state: 'open' };
const REJECTED: Decision = { state: 'rejected' };
const ACCEPTED: Decision = { state: 'accepted' };

/**
 * What holds for one kind of damage in one column: what was said of the column comes before what
 * was said of all; a rejection comes before an acceptance.
 * @param columns the names that the column goes by; none for the file as a whole
 */
export function decisionOn(answers: Answers, id: string, columns: readonly string[]): Decision {
  const named = (list: readonly Answer[]) =>
    list.find(
      (each) => each.id === id && each.column !== undefined && columns.includes(each.column),
    );
  const general = (list: readonly Answer[]) =>
    list.find((each) => each.id === id && each.column === undefined);
  if (named(answers.rejected) !== undefined) return REJECTED;
  const accepted = named(answers.accepted);
  if (accepted !== undefined) return asAccepted(accepted);
  if (general(answers.rejected) !== undefined) return REJECTED;
  const all = general(answers.accepted);
  if (all !== undefined) return asAccepted(all);
  return answers.all ? ACCEPTED : OPEN;
}

function asAccepted({ reading }: Answer): Decision {
  return reading === undefined ? ACCEPTED : { state: 'accepted', reading };
}
