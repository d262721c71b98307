import type { CodePage } from './code-page.ts';

/**
 * What Excel writes in a « CSV (Macintosh) », and old Macintosh programs. Byte DB is the euro sign since
 * 1998; byte F0 was the maker's logo, which is no text.
 */
export const macroman: CodePage = {
  id: 'macroman',
  aliases: ['mac', 'macintosh', 'xmacroman', 'macosroman'],
  high:
    'ÄÅÇÉÑÖÜáàâäãåçéè' +
    'êëíìîïñóòôöõúùûü' +
    '†°¢£§•¶ß®©™´¨≠ÆØ' +
    '∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
    '¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ' +
    '–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ' +
    '‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ' +
    '\ufffdÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
  examples: [
    ['8E 8F 88 8D 83 D5', 'éèàçÉ’'],
    ['DB CF', '€œ'],
  ],
};
