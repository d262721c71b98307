/** The text that makes the publication of a dataset compulsory for those whom it names. */
export interface LegalDuty {
  /** Reference of the text, in French as the law is. */
  readonly basis: string;
  /** `format`: the text fixes the table itself; `data`: it asks for the data, the schema is advised. */
  readonly imposes: 'format' | 'data';
}

/**
 * Facts, not advice: each text says whom it binds (size, role) and must be read. A schema that is
 * not listed here is a voluntary format: no text names the SCDL as a whole.
 */
const DUTIES: Readonly<Record<string, LegalDuty>> = {
  'scdl/subventions': {
    basis: 'Loi 2000-321, art. 10 ; décret 2017-779 ; arrêté du 17 novembre 2017',
    imposes: 'format',
  },
  'etalab/schema-irve-statique': {
    basis: 'Décret 2017-26 modifié par le décret 2021-546 ; arrêté du 4 mai 2021',
    imposes: 'format',
  },
  'etalab/schema-irve-dynamique': {
    basis: 'Décret 2017-26 modifié par le décret 2021-546 ; arrêté du 4 mai 2021',
    imposes: 'format',
  },
  'atlasante/schema-dae': {
    basis: 'Loi 2018-527 ; décret 2018-1259 ; arrêté du 29 octobre 2019',
    imposes: 'format',
  },
  'etalab/schema-bal': {
    basis: 'CGCT, art. L. 2121-30 ; décret 2023-767',
    imposes: 'format',
  },
  '139bercy/format-commande-publique': {
    basis: 'Code de la commande publique, art. L. 2196-2 ; arrêté du 22 décembre 2022',
    imposes: 'format',
  },
  'etalab/schema-hautes-remunerations': {
    basis: 'Code général de la fonction publique, art. L. 716-1',
    imposes: 'data',
  },
  'etalab/schema-lieux-covoiturage': {
    basis: 'Règlement délégué (UE) 2017/1926 ; code des transports, art. L. 1115-1',
    imposes: 'data',
  },
  'etalab/schema-stationnement': {
    basis: 'Règlement délégué (UE) 2017/1926 ; code des transports, art. L. 1115-1',
    imposes: 'data',
  },
  'etalab/schema-stationnement-cyclable': {
    basis: 'Règlement délégué (UE) 2017/1926 ; code des transports, art. L. 1115-1',
    imposes: 'data',
  },
};

export function legalDutyOf(name: string): LegalDuty | undefined {
  return Object.hasOwn(DUTIES, name) ? DUTIES[name] : undefined;
}
