import type { Child } from 'hono/jsx';
import type { PracticeView } from '../contract/catalogue-schema.ts';
import type { Passage } from '../corpus/source-schema.ts';
import type { WebTexts } from '../corpus/texts/web-texts.ts';
import { fillText } from '../language/fill-text.ts';
import { Layout } from './layout.tsx';
import { OriginalText } from './original-text.tsx';
import { pageText } from './page-text.ts';
import { Story } from './story.tsx';

interface PracticePageProps {
  readonly texts: WebTexts;
  readonly practice: PracticeView;
  readonly related: readonly PracticeView[];
  /** The catalogue's own text on it; empty where it is not built in. */
  readonly passages: readonly Passage[];
}

/** One practice: facts, story, figures and sources; where the catalogue is silent the page says so. */
export function PracticePage({ texts, practice, related, passages }: PracticePageProps) {
  const { practice: words } = texts;
  return (
    <Layout texts={texts} title={practice.name} path={practice.url}>
      <p class="back">
        <a href="/praksis">{words.back}</a>
      </p>
      <h1>{practice.name}</h1>
      <p class="context">{practice.context}</p>
      <p class="lead">
        {practice.summary.text} <PageNote texts={texts} pages={[practice.summary.page]} />
      </p>
      <section aria-labelledby="fakta">
        <h2 id="fakta">{words.facts}</h2>
        <Facts texts={texts} practice={practice} />
      </section>
      {practice.sections.map((section) => (
        <section>
          <h2>
            {section.title} <PageNote texts={texts} pages={section.pages} />
          </h2>
          <Story text={section.text} />
        </section>
      ))}
      <Figures texts={texts} practice={practice} />
      <section aria-labelledby="kilder">
        <h2 id="kilder">{words.sources}</h2>
        <ul>
          <li>{fillText(words.catalogueSource, { pages: pageText(texts, practice.pages) })}</li>
          {practice.links.map(({ url, label, page }) => (
            <li>
              <a href={url}>{label}</a> <PageNote texts={texts} pages={[page]} />
            </li>
          ))}
          {practice.links.length === 0 && <li>{words.noLink}</li>}
        </ul>
        <OriginalText texts={texts} passages={passages} />
      </section>
      {related.length > 0 && (
        <section aria-labelledby="beslaegtede">
          <h2 id="beslaegtede">{words.related}</h2>
          <ul>
            {related.map(({ name, url, context }) => (
              <li>
                <a href={url}>{name}</a>, {context}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Layout>
  );
}

function Facts({ texts, practice }: { readonly texts: WebTexts; readonly practice: PracticeView }) {
  const { practice: words } = texts;
  const note = (page: number) => <PageNote texts={texts} pages={[page]} />;
  const said = (fact: { readonly text: string; readonly page: number } | null) =>
    fact !== null && (
      <>
        {fact.text} {note(fact.page)}
      </>
    );
  const list = (facts: readonly { readonly text: string; readonly page: number }[]) =>
    facts.length > 0 && (
      <ul>
        {facts.map((fact) => (
          <li>{said(fact)}</li>
        ))}
      </ul>
    );
  const figures = (kind: 'result' | 'funding') => list(practice.figures.filter((figure) => figure.kind === kind));
  const { age, anchoring } = practice;
  const rows: [string, Child][] = [
    [words.partOrPhase, practice.phase === null ? texts.parts[practice.part] : texts.phases[practice.phase]],
    [words.place, practice.context],
    [words.targetGroup, said(practice.targetGroup)],
    [words.age, age !== null && said({ text: ageText(age, words), page: age.page })],
    [words.focus, said(practice.focus)],
    [words.anchoring, anchoring !== null && said({ text: anchoring.actors.join(', '), page: anchoring.page })],
    [words.results, figures('result')],
    [words.funding, figures('funding')],
  ];
  if (practice.excludes.length > 0) rows.splice(4, 0, [words.excludes, list(practice.excludes)]);
  return (
    <dl class="fact-list">
      {rows.map(([term, content]) => (
        <div>
          <dt>{term}</dt>
          <dd>{content === false ? <span class="silent">{words.notStated}</span> : content}</dd>
        </div>
      ))}
    </dl>
  );
}

function ageText({ from, to }: NonNullable<PracticeView['age']>, words: WebTexts['practice']): string {
  if (from === null) return to === null ? words.notStated : fillText(words.ageTo, { to });
  return to === null ? fillText(words.ageFrom, { from }) : fillText(words.ageRange, { from, to });
}

function Figures({ texts, practice }: { readonly texts: WebTexts; readonly practice: PracticeView }) {
  const { practice: words } = texts;
  if (practice.figures.length === 0) return null;
  return (
    <section aria-labelledby="tal">
      <h2 id="tal">{words.figures}</h2>
      <table>
        <caption>{words.figuresCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.figureColumn}</th>
            <th scope="col">{words.pageColumn}</th>
          </tr>
        </thead>
        <tbody>
          {practice.figures.map(({ text, page }) => (
            <tr>
              <td>{text}</td>
              <td>{page}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function PageNote({ texts, pages }: { readonly texts: WebTexts; readonly pages: readonly number[] }) {
  return <span class="source">({pageText(texts, pages)})</span>;
}
