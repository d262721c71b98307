import type { CodePage } from './code-page.ts';

/** Latin-9: Latin-1 with the euro sign and the French letters that it lacked. */
export const iso885915: CodePage = {
  id: 'iso-8859-15',
  aliases: ['latin9', 'l9', '885915'],
  high:
    '\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd' +
    '\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd' +
    '\u00a0¡¢£€¥Š§š©ª«¬\u00ad®¯' +
    '°±²³Žµ¶·ž¹º»ŒœŸ¿' +
    'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ' +
    'ÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß' +
    'àáâãäåæçèéêëìíîï' +
    'ðñòóôõö÷øùúûüýþÿ',
  examples: [
    ['A4 BD BC', '€œŒ'],
    ['E9 E8 E0 E7', 'éèàç'],
    ['92', '\ufffd'],
  ],
};
