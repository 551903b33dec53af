import type { PracticeView, Topic } from '../contract/catalogue-schema.ts';
import type { FocusPoint } from '../corpus/practice-schema.ts';
import type { Passage } from '../corpus/source-schema.ts';
import { fillText } from '../language/fill-text.ts';
import { DimensionFacts } from './dimension-facts.tsx';
import type { Explain } from './explain-words.tsx';
import type { Frame } from './frame.ts';
import { Layout } from './layout.tsx';
import { OriginalText } from './original-text.tsx';
import { PageNote } from './page-note.tsx';
import { pageText } from './page-text.ts';
import { tellDimensions } from './practice-dimensions.ts';
import { Story } from './story.tsx';

interface PracticePageProps {
  readonly frame: Frame;
  readonly practice: PracticeView;
  readonly approaches: readonly Topic[];
  readonly related: readonly PracticeView[];
  readonly focusPoints: readonly FocusPoint[];
  /** The catalogue's own text on it; empty where it is not built in. */
  readonly passages: readonly Passage[];
  readonly explain: Explain;
}

/** One practice along the five dimensions, with its story and sources; where the catalogue is silent the page says so. */
export function PracticePage(props: PracticePageProps) {
  const { frame, practice, approaches, explain } = props;
  const { texts } = frame;
  const { practice: words } = texts;
  return (
    <Layout
      frame={frame}
      title={practice.name}
      description={practice.summary.text}
      path={practice.url}
      above={[{ label: texts.list.heading, href: '/praksis' }]}
      data={describe(practice, frame)}
    >
      <div class="with-aside">
        <article>
          <h1>{practice.name}</h1>
          <p class="context">{practice.context}</p>
          <p class="lead">
            {explain(practice.summary.text)} <PageNote texts={texts} pages={[practice.summary.page]} />
          </p>
          <p class="notice">{words.caution}</p>
          <h2 class="hidden">{words.dimensionsHeading}</h2>
          <div class="dimensions">
            {tellDimensions(practice, approaches, texts).map((dimension) => (
              <section aria-labelledby={dimension.id}>
                <h3 id={dimension.id}>{dimension.heading}</h3>
                <DimensionFacts dimension={dimension} texts={texts} explain={explain} />
              </section>
            ))}
          </div>
          <h2>{words.story}</h2>
          {practice.sections.map((section) => (
            <section class="story">
              <h3>
                {section.title} <PageNote texts={texts} pages={section.pages} />
              </h3>
              <Story text={section.text} explain={explain} />
            </section>
          ))}
        </article>
        <Aside {...props} />
      </div>
    </Layout>
  );
}

function Aside({ frame: { texts }, practice, related, focusPoints, passages }: PracticePageProps) {
  const { practice: words } = texts;
  return (
    <aside class="aside">
      <section class="panel" aria-labelledby="brug">
        <h2 id="brug">{words.use}</h2>
        <ul class="actions">
          <li>
            <a class="button" href={`/moede?ids=${practice.id}`}>
              {words.meetingLink}
            </a>
          </li>
          <li>
            <a class="button secondary" href={`/sammenlign?ids=${practice.id}`}>
              {words.compareLink}
            </a>
          </li>
          <li>
            <a href="/">{words.askLink}</a>
          </li>
        </ul>
      </section>
      <section aria-labelledby="kilder">
        <h2 id="kilder">{words.sources}</h2>
        <ul class="plain">
          <li>{fillText(words.catalogueSource, { pages: pageText(texts, practice.pages) })}</li>
          {practice.links.map(({ url, label, page }) => (
            <li>
              <a href={url}>{label}</a> <PageNote texts={texts} pages={[page]} />
            </li>
          ))}
          {practice.links.length === 0 && <li>{words.noLink}</li>}
        </ul>
        <dl class="facts">
          <div>
            <dt>{words.part}</dt>
            <dd>{practice.phase === null ? texts.parts[practice.part] : texts.phases[practice.phase]}</dd>
            {practice.case && <dd>{words.case}</dd>}
          </div>
        </dl>
        <OriginalText texts={texts} passages={passages} />
      </section>
      {focusPoints.length > 0 && (
        <section aria-labelledby="fokus">
          <h2 id="fokus">{words.focusPoints}</h2>
          <ul class="plain">
            {focusPoints.map(({ id, name }) => (
              <li>
                <a href={`/fokuspunkter#${id}`}>{name}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {related.length > 0 && (
        <section aria-labelledby="beslaegtede">
          <h2 id="beslaegtede">{words.related}</h2>
          <ul class="plain">
            {related.map(({ name, url, context }) => (
              <li>
                <a href={url}>{name}</a> <span class="context">{context}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}

/** The practice as schema.org data: an article on it, since the catalogue is what is told. */
function describe(practice: PracticeView, { origin, texts }: Frame): object {
  return {
    '@type': 'Article',
    headline: practice.name,
    description: practice.summary.text,
    inLanguage: 'da',
    url: `${origin}${practice.url}`,
    isPartOf: { '@type': 'WebSite', name: texts.site.name, url: `${origin}/` },
    ...(practice.municipalities.length > 0 && {
      spatialCoverage: practice.municipalities.map((name) => ({ '@type': 'AdministrativeArea', name })),
    }),
    ...(practice.links.length > 0 && { citation: practice.links.map(({ url }) => url) }),
  };
}
