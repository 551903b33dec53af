/**
 * Whole numbers as printable characters that JSON need not escape: small where most numbers are small, and still small when
 * compressed.
 */
const FIRST_CODE = 0x23;
const BACKSLASH = 0x5c;

/** A number is written in digits to this base, the lowest first; all but the last digit stand in a second set of characters. */
const BASE = 45;

/** The digit of a number of up to 90 as a character. */
const toCharacter = (digit: number): string => {
  const code = FIRST_CODE + digit;
  return String.fromCharCode(code >= BACKSLASH ? code + 1 : code);
};

const toDigit = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return (code > BACKSLASH ? code - 1 : code) - FIRST_CODE;
};

/** Packs whole numbers from 0 on. */
export function packNumbers(numbers: Iterable<number>): string {
  let text = '';
  for (const number of numbers) {
    let left = number;
    while (left >= BASE) {
      text += toCharacter(BASE + (left % BASE));
      left = Math.floor(left / BASE);
    }
    text += toCharacter(left);
  }
  return text;
}

/** Unpacks what {@link packNumbers} packed. */
export function unpackNumbers(text: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let worth = 1;
  for (let at = 0; at < text.length; at++) {
    const digit = toDigit(text, at);
    number += (digit % BASE) * worth;
    worth *= BASE;
    if (digit >= BASE) continue;
    numbers.push(number);
    number = 0;
    worth = 1;
  }
  return numbers;
}

/** Unpacks numbers that are all below {@link BASE}, such as weights: faster, as there are hundreds of thousands of them. */
export function unpackDigits(text: string): Uint8Array {
  const numbers = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) numbers[at] = toDigit(text, at);
  return numbers;
}
