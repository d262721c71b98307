import type { Sheet } from '../sheet.ts';

/** A grid that a spreadsheet opens; the bonus rewards the use of the data of the day. */
export const jury: Sheet = {
  path: 'grille-jury.csv',
  write: () =>
    `${[
      'critere,question,note_sur,note,remarque',
      'utilite,"À qui cela sert-il, et en quoi ?",5,,',
      'donnees,"Les données sont-elles bien employées, leurs limites dites ?",5,,',
      'realisation,"Est-ce que cela marche, est-ce clair ?",5,,',
      'duree,"Qui peut le faire vivre, et comment ?",5,,',
      'originalite,"Est-ce nouveau ici ?",3,,',
      'bonus,"Emploi d’un jeu de données nouvellement ouvert",2,,',
    ].join('\n')}\n`,
};
