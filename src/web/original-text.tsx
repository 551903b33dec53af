import type { Passage } from '../corpus/source-schema.ts';
import type { WebTexts } from '../corpus/texts/web-texts.ts';
import { pageText } from './page-text.ts';
import { ORIGINAL_TEXT_ID } from './reply/original-address.ts';

interface OriginalTextProps {
  readonly texts: WebTexts;
  readonly passages: readonly Passage[];
}

/**
 * The catalogue's own words as quotations, folded until asked for; nothing where they are not built in. The id stands
 * inside the fold, so that a link to it opens it.
 */
export function OriginalText({ texts, passages }: OriginalTextProps) {
  if (passages.length === 0) return null;
  return (
    <details>
      <summary>{texts.practice.showOriginal}</summary>
      {passages.map(({ text, page, section }, at) => (
        <figure id={at === 0 ? ORIGINAL_TEXT_ID : undefined}>
          <blockquote>
            {text.split('\n\n').map((paragraph) => (
              <p>{paragraph}</p>
            ))}
          </blockquote>
          <figcaption class="source">
            {[section, pageText(texts, [page])].filter((part) => part !== null).join(', ')}
          </figcaption>
        </figure>
      ))}
    </details>
  );
}
