import type { PracticeView } from '../../contract/catalogue-schema.ts';
import type { WebTexts } from '../../corpus/texts/web-texts.ts';
import { fillText } from '../../language/fill-text.ts';
import type { Frame } from '../frame.ts';
import { Layout } from '../layout.tsx';
import { PracticeMap } from '../map/practice-map.tsx';
import { ageText } from '../practice-dimensions.ts';
import { type FilterChoices, filterAddress, type PracticeFilter } from '../practice-filter.ts';
import { AgeChart } from './age-chart.tsx';
import { ActiveFilters, FilterForm } from './filter-form.tsx';
import { groupPractices } from './group-practices.ts';

interface PracticeListPageProps {
  readonly frame: Frame;
  readonly filter: PracticeFilter;
  readonly choices: FilterChoices;
  /** Those that the filter leaves, in the order to show them. */
  readonly practices: readonly PracticeView[];
  /** How many there are in all. */
  readonly total: number;
  /** The address of the script that narrows the list as one types. */
  readonly script: string | undefined;
}

/** All practices by part and phase, or those that the filter leaves, with a map and their ages beside. */
export function PracticeListPage({ frame, filter, choices, practices, total, script }: PracticeListPageProps) {
  const { texts, origin } = frame;
  const { list } = texts;
  const narrowed = filterAddress(filter) !== '/praksis';
  return (
    <Layout
      frame={frame}
      title={list.heading}
      description={fillText(list.lead, { count: total })}
      path="/praksis"
      scripts={script === undefined ? [] : [script]}
      data={{
        '@type': 'CollectionPage',
        name: list.heading,
        inLanguage: 'da',
        url: `${origin}/praksis`,
        hasPart: practices.map(({ name, url }) => ({ '@type': 'Article', headline: name, url: `${origin}${url}` })),
      }}
    >
      <h1>{list.heading}</h1>
      <p class="lead">{fillText(list.lead, { count: total })}</p>
      <FilterForm texts={texts} filter={filter} choices={choices} />
      <p class="hidden" id="status" role="status" />
      <div class="with-pictures" id="fundet">
        <section class="results" aria-labelledby="antal">
          <h2 id="antal">{resultText(texts, practices.length, narrowed)}</h2>
          <ActiveFilters texts={texts} filter={filter} choices={choices} />
          {practices.length === 0 ? (
            <p>{list.nothing}</p>
          ) : (
            <PickForm texts={texts} practices={practices} ranked={filter.q !== null} />
          )}
        </section>
        {practices.length > 0 && (
          <aside class="pictures" aria-labelledby="billeder">
            <h2 class="hidden" id="billeder">
              {list.pictures}
            </h2>
            <PracticeMap texts={texts} practices={practices} />
            <AgeChart texts={texts} practices={practices} />
          </aside>
        )}
      </div>
    </Layout>
  );
}

function resultText({ list }: WebTexts, count: number, narrowed: boolean): string {
  if (!narrowed) return fillText(list.all, { count });
  if (count === 0) return list.resultsNone;
  return count === 1 ? list.resultsOne : fillText(list.results, { count });
}

interface PickFormProps {
  readonly texts: WebTexts;
  readonly practices: readonly PracticeView[];
  /** Best first, so that no headings come between. */
  readonly ranked: boolean;
}

/** The practices, each with a box to choose it for a comparison or a meeting. */
function PickForm({ texts, practices, ranked }: PickFormProps) {
  const { list } = texts;
  return (
    <form class="pick" method="get" action="/sammenlign">
      {ranked && <p class="hint">{list.bestFirst}</p>}
      {ranked ? (
        <PracticeItems texts={texts} practices={practices} />
      ) : (
        groupPractices(practices, texts).map(({ id, heading, practices: members }) => (
          <section aria-labelledby={id}>
            <h3 id={id}>{heading}</h3>
            <PracticeItems texts={texts} practices={members} />
          </section>
        ))
      )}
      <div class="pick-bar">
        <p class="hint">{list.pickHint}</p>
        <button type="submit">{list.compare}</button>
        <button type="submit" class="secondary" formaction="/moede">
          {list.meeting}
        </button>
      </div>
    </form>
  );
}

function PracticeItems({ texts, practices }: Omit<PickFormProps, 'ranked'>) {
  const { list } = texts;
  return (
    <ul class="practices">
      {practices.map(({ id, name, url, context, summary, age }) => (
        <li>
          <label class="box">
            <input type="checkbox" name="ids" value={id} />
            <span class="hidden">{fillText(list.pick, { name })}</span>
          </label>
          <div>
            <a class="name" href={url}>
              {name}
            </a>
            <p>{summary.text}</p>
            <p class="context">
              {context} · {age === null ? list.ageUnknown : ageText(age, texts)}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
