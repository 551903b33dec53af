import type { Explain } from './explain-words.tsx';

const BULLET = /^[-*]\s+/;

interface StoryProps {
  readonly text: string;
  readonly explain: Explain;
}

/** The text of a section: paragraphs set apart by an empty line, and lists whose lines start with "- ". */
export function Story({ text, explain }: StoryProps) {
  return (
    <>
      {text
        .trim()
        .split(/\n\s*\n/)
        .map((block) => block.split('\n'))
        .map((lines) =>
          lines.every((line) => BULLET.test(line)) ? (
            <ul>
              {lines.map((line) => (
                <li>{explain(line.replace(BULLET, ''))}</li>
              ))}
            </ul>
          ) : (
            <p>{explain(lines.join(' '))}</p>
          ),
        )}
    </>
  );
}
