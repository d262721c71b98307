import { type Sheet, TO_COMPLETE } from '../sheet.ts';

/** The fields of the registration: only what is needed. */
export const registration: Sheet = {
  path: 'inscription.md',
  write: ({ authority, contact }) => `# Formulaire d’inscription

Ne demander que ce qui sert :

- prénom et nom ;
- adresse électronique ;
- équipe, ou souhait d’en rejoindre une ;
- besoin d’accessibilité ou de repas (réponse libre, facultative) ;
- accord pour les photographies : oui / non.

À écrire sous le formulaire : « ${authority} utilise ces informations pour organiser l’événement, et
pour rien d’autre. Elles sont effacées ${TO_COMPLETE} après. Pour les consulter, les corriger ou les
faire effacer : ${contact}. Réclamation possible auprès de la CNIL. »
`,
};
