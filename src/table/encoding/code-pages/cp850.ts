import type { CodePage } from './code-page.ts';

/** What DOS programs, and the Windows console still, write in Western Europe. */
export const cp850: CodePage = {
  id: 'cp850',
  aliases: ['850', 'ibm850', 'dos850', 'dos', 'pc850', 'oem850'],
  high:
    'ÇüéâäàåçêëèïîìÄÅ' +
    'ÉæÆôöòûùÿÖÜø£Ø×ƒ' +
    'áíóúñÑªº¿®¬½¼¡«»' +
    '░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
    '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤' +
    'ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀' +
    'ÓßÔÒõÕµþÞÚÛÙýÝ¯´' +
    '\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
  examples: [
    ['82 8A 85 87 90', 'éèàçÉ'],
    ['D5', 'ı'],
  ],
};
