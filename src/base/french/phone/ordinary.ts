const GAP = '[ .-]?';
/** The second digit decides whether a range is in use. */
const START = `(?:[13]${GAP}[0-9]|2${GAP}[0-57-9]|4${GAP}[1-9]|5${GAP}[0-8]|6${GAP}[0-24-8]|7${GAP}[3-9])`;

/** The ordinary French numbers, which need no library: landlines 01 to 05, mobiles 06 and 07. */
export const ORDINARY = `(?:0|(?:\\+33|0033) ?)${START}[0-9](?:${GAP}[0-9]{2}){3}`;
