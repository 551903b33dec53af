import type { PracticeView } from '../../contract/catalogue-schema.ts';
import type { FocusPoint } from '../../corpus/practice-schema.ts';
import type { WebTexts } from '../../corpus/texts/web-texts.ts';
import { fillText } from '../../language/fill-text.ts';
import type { Frame } from '../frame.ts';
import { Layout } from '../layout.tsx';
import { PageNote } from '../page-note.tsx';
import { pageText } from '../page-text.ts';
import { ageText } from '../practice-dimensions.ts';
import { ChoosePractices } from './choose-practices.tsx';
import { type Chosen, chosenAddress } from './read-chosen.ts';

interface MeetingPageProps {
  readonly frame: Frame;
  readonly chosen: Chosen;
  readonly all: readonly PracticeView[];
  readonly focusPoints: readonly FocusPoint[];
}

/** More would not be talked about in one meeting. */
const MOST_QUESTIONS = 8;

/** A sheet for a meeting on one young person: chosen practices, caution, questions, room to write. It is made to be printed. */
export function MeetingPage({ frame, chosen, all, focusPoints }: MeetingPageProps) {
  const { texts } = frame;
  const { meeting } = texts;
  const { practices } = chosen;
  return (
    <Layout
      frame={frame}
      title={meeting.heading}
      description={meeting.lead}
      path={chosenAddress('/moede', practices)}
      indexed={false}
    >
      <h1>{meeting.heading}</h1>
      <p class="lead screen-only">{meeting.lead}</p>
      <div class="screen-only">
        <ChoosePractices texts={texts} path="/moede" chosen={chosen} all={all} />
      </div>
      {practices.length > 0 && (
        <div class="sheet">
          <p class="screen-only hint">
            {meeting.print}
            {practices.length > 1 && (
              <>
                {' '}
                <a href={chosenAddress('/sammenlign', practices)}>{meeting.compare}</a>
              </>
            )}
          </p>
          <dl class="fill-in">
            {[meeting.date, meeting.participants].map((label) => (
              <div>
                <dt>{label}</dt>
                <dd />
              </div>
            ))}
          </dl>
          <h2>{meeting.practices}</h2>
          {practices.map((practice) => (
            <SheetCard texts={texts} practice={practice} />
          ))}
          <Caution texts={texts} />
          <Questions texts={texts} focusPoints={focusPointsOf(practices, focusPoints)} />
          <section class="keep">
            <h2>{meeting.notes}</h2>
            <dl class="fill-in tall">
              {meeting.decisions.map((label) => (
                <div>
                  <dt>{label}</dt>
                  <dd />
                </div>
              ))}
            </dl>
          </section>
          <Sources frame={frame} practices={practices} />
        </div>
      )}
    </Layout>
  );
}

function SheetCard({ texts, practice }: { readonly texts: WebTexts; readonly practice: PracticeView }) {
  const { meeting, practice: words } = texts;
  const { targetGroup, age, excludes } = practice;
  const results = practice.figures.filter(({ kind }) => kind === 'result');
  const rows: [string, readonly { readonly text: string; readonly page: number }[]][] = [
    [words.dimensions.targetGroup, targetGroup === null ? [] : [targetGroup]],
    [words.facts.age, age === null ? [] : [{ text: ageText(age, texts), page: age.page }]],
    ...(excludes.length > 0 ? [[words.facts.excludes, excludes] as [string, typeof excludes]] : []),
    [words.facts.results, results],
  ];
  return (
    <article class="card keep">
      <h3>
        <a href={practice.url}>{practice.name}</a> <span class="context">{practice.context}</span>
      </h3>
      <p>
        {practice.summary.text} <PageNote texts={texts} pages={[practice.summary.page]} />
      </p>
      <dl class="facts">
        {rows.map(([label, statements]) => (
          <div>
            <dt>{label}</dt>
            {statements.length === 0 ? (
              <dd class="silent">{words.notStated}</dd>
            ) : (
              statements.map(({ text, page }) => (
                <dd>
                  {text} <PageNote texts={texts} pages={[page]} />
                </dd>
              ))
            )}
          </div>
        ))}
      </dl>
      <p class="fits">{meeting.fits}</p>
    </article>
  );
}

function Caution({ texts }: { readonly texts: WebTexts }) {
  const { caution } = texts.meeting;
  return (
    <section class="notice keep">
      <h2>{caution.heading}</h2>
      <ul>
        {caution.points.map((point) => (
          <li>{point}</li>
        ))}
      </ul>
    </section>
  );
}

function Questions({ texts, focusPoints }: { readonly texts: WebTexts; readonly focusPoints: readonly FocusPoint[] }) {
  const { meeting } = texts;
  const asked = focusPoints.flatMap((focusPoint) =>
    meeting.questions
      .filter(({ focusPoint: of }) => of === focusPoint.id)
      .map(({ question }) => ({ question, focusPoint })),
  );
  if (asked.length === 0) return null;
  return (
    <section>
      <h2>{meeting.questionsHeading}</h2>
      <p class="hint">{meeting.questionsLead}</p>
      <ul class="questions">
        {asked.slice(0, MOST_QUESTIONS).map(({ question, focusPoint: { id, name, page } }) => (
          <li class="keep">
            {question}{' '}
            <a class="source" href={`/fokuspunkter#${id}`}>
              {fillText(meeting.questionSource, { name, pages: pageText(texts, [page]) })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sources({ frame: { texts, origin }, practices }: { frame: Frame; practices: readonly PracticeView[] }) {
  const { practice: words, meeting } = texts;
  return (
    <section class="keep">
      <h2>{meeting.sources}</h2>
      <ul class="plain">
        {practices.map(({ name, pages, links, url }) => (
          <li>
            {name}: {fillText(words.catalogueSource, { pages: pageText(texts, pages) })}
            {links.map((link) => (
              <>
                ; <a href={link.url}>{link.label}</a>
              </>
            ))}
            ; <a href={url}>{`${origin}${url}`}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The focus points to ask about: first those that most of the practices are examples of, then those of their phase. */
function focusPointsOf(practices: readonly PracticeView[], focusPoints: readonly FocusPoint[]): FocusPoint[] {
  const examples = ({ practices: own }: FocusPoint): number => practices.filter(({ id }) => own.includes(id)).length;
  const samePhase = ({ phase }: FocusPoint): boolean =>
    practices.some((practice) => practice.phase === null || phase === null || practice.phase === phase);
  const shown = focusPoints.filter((each) => examples(each) > 0).sort((a, b) => examples(b) - examples(a));
  return [...shown, ...focusPoints.filter((each) => !shown.includes(each) && samePhase(each))];
}
