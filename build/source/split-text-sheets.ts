import { findFooters } from './find-footers.ts';
import type { Sheet } from './sheet.ts';

const ADDRESS = /^(https?:\/\/|www\.)\S+$/;

/**
 * Cuts extracted text into sheets. One begins at a form feed, at a line with one space before its text, and after a
 * footer with the list of addresses that may follow it.
 */
export function splitTextSheets(text: string): Sheet[] {
  const lines = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\f', '\n\f')
    .split('\n');
  const footers = findFooters(lines);
  const sheets: string[][] = [[]];
  let belowFooter = false;
  lines.forEach((line, at) => {
    const content = line.replaceAll('\f', '').trim();
    const begins = line.startsWith('\f') || /^ [^\s]/.test(line);
    if (begins || (belowFooter && content !== '' && !ADDRESS.test(content))) {
      sheets.push([]);
      belowFooter = false;
    }
    sheets.at(-1)?.push(content);
    if (footers.has(at)) belowFooter = true;
  });
  return sheets.filter((sheet) => sheet.some((line) => line !== '')).map((sheet) => ({ label: null, lines: sheet }));
}
