import type { CodePage } from './code-page.ts';

/**
 * What Excel writes in French Windows. ISO-8859-1 is read as this one, as browsers do: its bytes 80 to
 * 9F would be controls, which no table holds.
 */
export const windows1252: CodePage = {
  id: 'windows-1252',
  aliases: ['cp1252', 'win1252', '1252', 'ansi', 'latin1', 'iso88591', 'l1'],
  high:
    '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd' +
    '\ufffd‘’“”•–—˜™š›œ\ufffdžŸ' +
    '\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯' +
    '°±²³´µ¶·¸¹º»¼½¾¿' +
    'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ' +
    'ÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß' +
    'àáâãäåæçèéêëìíîï' +
    'ðñòóôõö÷øùúûüýþÿ',
  examples: [
    ['80 9C 92', '€œ’'],
    ['E9 E8 E0 E7 C9', 'éèàçÉ'],
    ['8D', '\ufffd'],
  ],
};
