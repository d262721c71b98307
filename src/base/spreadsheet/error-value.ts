/** What French and English spreadsheets show for a formula that fails, and for too narrow a column. */
export const SPREADSHEET_ERROR =
  /^(?:#(?:REF|VALEUR|VALUE|NOMBRE|NUM|NUL|NULL|CHAMP|FIELD|CALC|SPILL|PROPAGATION|CONNECT|BLOCKED|INCONNU|UNKNOWN)\s?!|#DIV\/0\s?!|#N\/A|#(?:NOM|NAME)\s?\?|#{4,}|Err\s?:\s?5\d\d)$/i;
