import type { FramingSection } from './section.ts';

/** What the assembly is asked to decide. */
export const vote: FramingSection = {
  id: 'decision',
  write({ answers: { authority } }) {
    const council =
      authority.kind === 'commune'
        ? 'au conseil municipal'
        : authority.kind === 'epci'
          ? 'au conseil communautaire'
          : authority.kind === 'departement'
            ? 'au conseil départemental'
            : authority.kind === 'region'
              ? 'au conseil régional'
              : 'à l’assemblée délibérante';
    return `## 8. Ce qui est proposé ${council}

1. approuver les objectifs et le calendrier de cette note ;
2. désigner un élu référent, le chef de projet et les référents des directions, et confirmer le délégué à la protection des données ;
3. autoriser la publication des jeux de données retenus, sous la licence choisie ;
4. demander un bilan dans un an.`;
  },
};
