import type { WebTexts } from '../corpus/texts/web-texts.ts';
import type { Explain } from './explain-words.tsx';
import { PageNote } from './page-note.tsx';
import type { Dimension } from './practice-dimensions.ts';

interface DimensionFactsProps {
  readonly dimension: Dimension;
  readonly texts: WebTexts;
  readonly explain: Explain;
}

/** What the catalogue says in one dimension, or that it says nothing. */
export function DimensionFacts({ dimension, texts, explain }: DimensionFactsProps) {
  if (dimension.facts.length === 0) return <p class="silent">{texts.practice.notStated}</p>;
  return (
    <dl class="facts">
      {dimension.facts.map(({ label, statements }) => (
        <div>
          <dt>{label}</dt>
          {statements.length === 0 && <dd class="silent">{texts.practice.notStated}</dd>}
          {joinWords(statements).map(({ text, page }) => (
            <dd>
              {explain(text)} <PageNote texts={texts} pages={[page]} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

interface Statement {
  readonly text: string;
  readonly page: number;
}

/** Words from the same page stand together with commas; sentences each on a line of their own. */
function joinWords(statements: readonly Statement[]): Statement[] {
  const isWord = ({ text }: Statement): boolean => !text.endsWith('.');
  const pages = [...new Set(statements.filter(isWord).map(({ page }) => page))];
  const words = pages.map((page) => ({
    text: statements
      .filter((each) => isWord(each) && each.page === page)
      .map(({ text }) => text)
      .join(', '),
    page,
  }));
  return [...words, ...statements.filter((each) => !isWord(each))];
}
