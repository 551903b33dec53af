/** One line of text and where it stands, in points from the page's lower left corner. */
interface PlacedLine {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** How a test's PDF differs from a plain one. */
interface PdfOptions {
  /** The printed number of the first page. */
  readonly firstPage?: number;
  /** Locked with a password that nobody knows. */
  readonly locked?: boolean;
}

/** Writes a PDF as ISO 32000-1 has it, one content stream a page, Helvetica with Latin letters. */
export function writePdf(
  pages: readonly (readonly PlacedLine[])[],
  { firstPage, locked }: PdfOptions = {},
): Uint8Array {
  const labels = firstPage === undefined ? '' : ` /PageLabels << /Nums [0 << /S /D /St ${firstPage} >>] >>`;
  const kids = pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ');
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R${labels} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, at) => {
      const stream = lines.map(({ x, y, text }) => `BT /F1 10 Tf ${x} ${y} Td (${escapeText(text)}) Tj ET`).join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + at * 2} 0 R >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ];
    }),
  ];
  const key = `<${'5a'.repeat(32)}>`;
  const encrypt = locked ? ` /Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >> /ID [<5a> <5a>]` : '';
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${encrypt} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file + table + trailer, 'latin1'));
}

/** A page of lines from top to bottom; '' leaves a wide gap. */
export function layOut(lines: readonly string[]): PlacedLine[] {
  let y = 800;
  return lines.flatMap((text) => {
    y -= text === '' ? 14 : 12;
    return text === '' ? [] : [{ x: 50, y, text }];
  });
}

const escapeText = (text: string): string => text.replace(/[\\()]/g, '\\$&');
