import type { PracticeView } from '../contract/catalogue-schema.ts';
import type { WebTexts } from '../corpus/texts/web-texts.ts';
import { fillText } from '../language/fill-text.ts';
import { groupPractices } from './group-practices.ts';
import { Layout } from './layout.tsx';

interface PracticeListPageProps {
  readonly texts: WebTexts;
  readonly practices: readonly PracticeView[];
  /** The words that were searched for; empty where the whole catalogue is shown. */
  readonly search: string;
  readonly longestSearch: number;
}

/** All practices by part and phase, or those that a search found, best first. */
export function PracticeListPage({ texts, practices, search, longestSearch }: PracticeListPageProps) {
  const { list } = texts;
  return (
    <Layout texts={texts} title={list.heading} path="/praksis">
      <h1>{list.heading}</h1>
      {search === '' && <p class="lead">{fillText(list.lead, { count: practices.length })}</p>}
      <search>
        <form class="search" method="get" action="/praksis">
          <label for="q">{list.searchLabel}</label>
          <div class="search-row">
            <input
              id="q"
              name="q"
              type="search"
              value={search}
              maxlength={longestSearch}
              autocomplete="off"
              spellcheck={false}
            />
            <button type="submit">{list.submit}</button>
          </div>
        </form>
      </search>
      {search === '' ? (
        groupPractices(practices, texts).map(({ id, heading, practices: members }) => (
          <section aria-labelledby={id}>
            <h2 id={id}>{heading}</h2>
            <PracticeItems practices={members} />
          </section>
        ))
      ) : (
        <section>
          <p>
            {resultText(texts, practices.length)} <a href="/praksis">{list.showAll}</a>
          </p>
          <PracticeItems practices={practices} />
        </section>
      )}
    </Layout>
  );
}

function resultText({ list }: WebTexts, count: number): string {
  if (count === 0) return list.nothing;
  return count === 1 ? list.resultsOne : fillText(list.results, { count });
}

function PracticeItems({ practices }: { readonly practices: readonly PracticeView[] }) {
  if (practices.length === 0) return null;
  return (
    <ul class="practices">
      {practices.map(({ name, url, context, summary }) => (
        <li>
          <a href={url}>{name}</a>
          <span class="context">{context}</span>
          <p>{summary.text}</p>
        </li>
      ))}
    </ul>
  );
}
