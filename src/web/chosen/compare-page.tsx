import type { PracticeView, Topic } from '../../contract/catalogue-schema.ts';
import { fillText } from '../../language/fill-text.ts';
import { DimensionFacts } from '../dimension-facts.tsx';
import type { Explain } from '../explain-words.tsx';
import type { Frame } from '../frame.ts';
import { Layout } from '../layout.tsx';
import { PageNote } from '../page-note.tsx';
import { tellDimensions } from '../practice-dimensions.ts';
import { ChoosePractices } from './choose-practices.tsx';
import { type Chosen, chosenAddress } from './read-chosen.ts';

interface ComparePageProps {
  readonly frame: Frame;
  readonly chosen: Chosen;
  readonly all: readonly PracticeView[];
  readonly approaches: readonly Topic[];
  readonly explain: Explain;
}

/** Two to four practices side by side along the five dimensions. */
export function ComparePage({ frame, chosen, all, approaches, explain }: ComparePageProps) {
  const { texts } = frame;
  const { compare } = texts;
  const { practices } = chosen;
  const enough = practices.length > 1;
  return (
    <Layout
      frame={frame}
      title={
        enough ? fillText(compare.title, { names: practices.map(({ name }) => name).join(', ') }) : compare.heading
      }
      description={compare.lead}
      path={chosenAddress('/sammenlign', practices)}
      indexed={false}
    >
      <h1>{compare.heading}</h1>
      <p class="lead">{compare.lead}</p>
      <ChoosePractices texts={texts} path="/sammenlign" chosen={chosen} all={all} />
      {!enough && practices.length === 1 && <p class="notice">{compare.oneMore}</p>}
      {enough && (
        <>
          <Table frame={frame} practices={practices} approaches={approaches} explain={explain} />
          <p>
            <a class="button" href={chosenAddress('/moede', practices)}>
              {compare.meeting}
            </a>
          </p>
        </>
      )}
    </Layout>
  );
}

type TableProps = Pick<ComparePageProps, 'frame' | 'approaches' | 'explain'> & {
  readonly practices: readonly PracticeView[];
};

/** On a narrow screen its cells stand below each other, and each names its practice. */
function Table({ frame: { texts }, practices, approaches, explain }: TableProps) {
  const { compare } = texts;
  const told = practices.map((practice) => tellDimensions(practice, approaches, texts));
  const dimensions = told[0] ?? [];
  return (
    <table class="compare">
      <caption>{compare.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{compare.dimension}</th>
          {practices.map(({ name, url, context }) => (
            <th scope="col">
              <a href={url}>{name}</a>
              <span class="context">{context}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{compare.short}</th>
          {practices.map(({ name, summary }) => (
            <td>
              <span class="cell-name" aria-hidden="true">
                {name}
              </span>
              {explain(summary.text)} <PageNote texts={texts} pages={[summary.page]} />
            </td>
          ))}
        </tr>
        {dimensions.map(({ heading }, row) => (
          <tr>
            <th scope="row">{heading}</th>
            {practices.map(({ name }, column) => {
              const dimension = told[column]?.[row];
              return (
                <td>
                  <span class="cell-name" aria-hidden="true">
                    {name}
                  </span>
                  {dimension !== undefined && <DimensionFacts dimension={dimension} texts={texts} explain={explain} />}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
