const BULLET = /^[-*]\s+/;

/** The text of a section: paragraphs set apart by an empty line, and lists whose lines start with "- ". */
export function Story({ text }: { readonly text: string }) {
  return (
    <>
      {text
        .trim()
        .split(/\n\s*\n/)
        .map((block) => block.split('\n'))
        .map((lines) =>
          lines.every((line) => BULLET.test(line)) ? <Bullets lines={lines} /> : <p>{lines.join(' ')}</p>,
        )}
    </>
  );
}

function Bullets({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li>{line.replace(BULLET, '')}</li>
      ))}
    </ul>
  );
}
