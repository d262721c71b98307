/** Characters 0x80 to 0x9F of windows-1252; those that it leaves out are shown as unknown. */
export const WINDOWS_1252: readonly string[] = [
  ...'€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ',
];
