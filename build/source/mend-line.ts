/**
 * Mends what taking text out of a PDF does within a line: letters in two parts, soft hyphens, runs of spaces, and a
 * space put before a hyphen or a comma ("12 -15", "uddannelses - og").
 */
export function mendLine(line: string): string {
  return line
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/([\p{L}\d]) -(?=[\p{L}\d,])/gu, '$1-')
    .replace(/([\p{L}\d]) -$/u, '$1-')
    .replace(/(\p{Ll}) - (og|eller)(?!\p{L})/gu, '$1- $2')
    .replace(/’ (er|en|erne|s)(?!\p{L})/gu, '’$1')
    .replace(/([\p{L}\d]) ([,:])(?= |$)/gu, '$1$2');
}
