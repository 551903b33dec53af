import type { CatalogueText } from '../corpus/practice-schema.ts';
import type { WebTexts } from '../corpus/texts/web-texts.ts';
import type { Figure, GlossaryTerm } from '../corpus/words-schema.ts';
import { fillText } from '../language/fill-text.ts';
import { ContentsList } from './contents-list.tsx';
import { createExplainer, type Explain, termId } from './explain-words.tsx';
import type { Frame } from './frame.ts';
import { Layout } from './layout.tsx';
import { PageNote } from './page-note.tsx';
import { Story } from './story.tsx';

interface AboutPageProps {
  readonly frame: Frame;
  readonly catalogueTexts: readonly CatalogueText[];
  readonly figures: readonly Figure[];
  readonly glossary: readonly GlossaryTerm[];
}

/** What people ask first, in that order; the rest of the catalogue's texts comes after the assistant, by page. */
const FIRST = ['lovende-praksis', 'om-kataloget', 'vidensgrundlag', 'laesevejledning'];

/** What lovende praksis is, where the answers come from, and a card of the assistant: how it works, how well, and not. */
export function AboutPage({ frame, catalogueTexts, figures, glossary }: AboutPageProps) {
  const { texts } = frame;
  const { about } = texts;
  const first = FIRST.flatMap((wanted) => catalogueTexts.find(({ id }) => id === wanted) ?? []);
  const rest = catalogueTexts
    .filter((text) => !first.includes(text))
    .sort((a, b) => (a.pages[0] ?? 0) - (b.pages[0] ?? 0));
  const explain = createExplainer(glossary, texts);
  const assistant = [
    { id: 'assistenten', heading: about.assistant.heading },
    { id: 'trin', heading: about.steps.heading },
    { id: 'tal', heading: about.figures.heading },
    { id: 'graenser', heading: about.limits.heading },
    { id: 'privatliv', heading: about.privacy.heading },
    { id: 'tilgaengelighed', heading: about.accessibility.heading },
  ];
  const contents = [
    ...first.map(headingOf),
    ...assistant,
    ...rest.map(headingOf),
    { id: 'ordliste', heading: about.glossary.heading },
  ];
  return (
    <Layout frame={frame} title={about.heading} description={about.lead} path="/om">
      <h1>{about.heading}</h1>
      <p class="lead">{about.lead}</p>
      <div class="with-aside">
        <ContentsList heading={about.contents} items={contents.map(({ id, heading }) => ({ id, label: heading }))} />
        <div>
          <CatalogueTexts texts={texts} told={first} explain={explain} />
          <Passage id="assistenten" {...about.assistant} />
          <section id="trin">
            <h2>{about.steps.heading}</h2>
            <ol class="steps">
              {about.steps.steps.map((step) => (
                <li>{step}</li>
              ))}
            </ol>
          </section>
          <Figures texts={texts} figures={figures} />
          <section id="graenser">
            <h2>{about.limits.heading}</h2>
            <ul>
              {about.limits.points.map((point) => (
                <li>{point}</li>
              ))}
            </ul>
          </section>
          <Passage id="privatliv" {...about.privacy} />
          <Passage id="tilgaengelighed" {...about.accessibility} />
          <CatalogueTexts texts={texts} told={rest} explain={explain} />
          <Glossary texts={texts} glossary={glossary} />
        </div>
      </div>
    </Layout>
  );
}

interface CatalogueTextsProps {
  readonly texts: WebTexts;
  readonly told: readonly CatalogueText[];
  readonly explain: Explain;
}

const headingOf = ({ id, title }: CatalogueText) => ({ id, heading: title });

/** What the catalogue says of itself. */
function CatalogueTexts({ texts, told, explain }: CatalogueTextsProps) {
  return (
    <>
      {told.map(({ id, title, sections, links }) => (
        <section id={id}>
          <h2>{title}</h2>
          {sections.map((section) => (
            <>
              <h3>
                {section.title} <PageNote texts={texts} pages={section.pages} />
              </h3>
              <Story text={section.text} explain={explain} />
            </>
          ))}
          {links.map(({ url, label }) => (
            <p>
              <a href={url}>{label}</a>
            </p>
          ))}
        </section>
      ))}
    </>
  );
}

interface PassageProps {
  readonly id: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

function Passage({ id, heading, paragraphs }: PassageProps) {
  return (
    <section id={id}>
      <h2>{heading}</h2>
      {paragraphs.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
    </section>
  );
}

function Figures({ texts, figures }: { readonly texts: WebTexts; readonly figures: readonly Figure[] }) {
  const { figures: words } = texts.about;
  return (
    <section id="tal">
      <h2>{words.heading}</h2>
      <p>{words.lead}</p>
      <table class="figures">
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.result}</th>
            <th scope="col">{words.cases}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ id, percent, cases }) => (
            <tr>
              <th scope="row">{words.names[id]}</th>
              <td>{fillText(words.percent, { percent })}</td>
              <td>{cases.toLocaleString('da')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{words.meaning}</p>
    </section>
  );
}

function Glossary({ texts, glossary }: { readonly texts: WebTexts; readonly glossary: readonly GlossaryTerm[] }) {
  const { about, site } = texts;
  return (
    <section id="ordliste">
      <h2>{about.glossary.heading}</h2>
      <p>{about.glossary.lead}</p>
      <dl class="glossary">
        {glossary.map(({ term, long, text, source }) => (
          <div id={`${termId(term)}-liste`}>
            <dt>{long === undefined ? term : `${term}, ${long}`}</dt>
            <dd>
              {text} <span class="source">{fillText(site.explanationSource, { source })}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
