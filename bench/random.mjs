/** A small seeded generator (mulberry32): the same data on every machine. */
export function seeded(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    /** An integer from 0 to `below` excluded. */
    below: (below) => Math.floor(next() * below),
    pick: (list) => list[Math.floor(next() * list.length)],
    digits: (count) => {
      let text = '';
      for (let i = 0; i < count; i++) text += Math.floor(next() * 10);
      return text;
    },
  };
}

/** Adds the digit that makes the whole pass Luhn. */
export function withLuhn(digits) {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    let digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    if (i % 2 === 0) {
      digit *= 2;
      if (digit > 9) digit -= 9;
    }
    sum += digit;
  }
  return digits + ((10 - (sum % 10)) % 10);
}

export const two = (number) => String(number).padStart(2, '0');
