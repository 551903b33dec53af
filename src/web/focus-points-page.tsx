import type { PracticeView } from '../contract/catalogue-schema.ts';
import type { FocusPoint } from '../corpus/practice-schema.ts';
import type { WebTexts } from '../corpus/texts/web-texts.ts';
import { fillText } from '../language/fill-text.ts';
import { ContentsList } from './contents-list.tsx';
import type { Explain } from './explain-words.tsx';
import type { Frame } from './frame.ts';
import { Layout } from './layout.tsx';
import { groupName } from './list/group-practices.ts';
import { PageNote } from './page-note.tsx';
import type { Group } from './practice-filter.ts';
import { Story } from './story.tsx';

interface FocusPointsPageProps {
  readonly frame: Frame;
  readonly focusPoints: readonly FocusPoint[];
  readonly practices: readonly PracticeView[];
  readonly explain: Explain;
}

/** The traits that promising practices share, each with an address of its own, its practices and a question to ask. */
export function FocusPointsPage({ frame, focusPoints, practices, explain }: FocusPointsPageProps) {
  const { texts } = frame;
  const { focusPoints: words } = texts;
  const groups = groupFocusPoints(focusPoints, texts);
  const lead = fillText(words.lead, { count: focusPoints.length });
  return (
    <Layout frame={frame} title={words.heading} description={lead} path="/fokuspunkter">
      <h1>{words.heading}</h1>
      <p class="lead">{lead}</p>
      <div class="with-aside">
        <ContentsList
          heading={words.contents}
          items={groups.flatMap(({ members }) => members.map(({ id, name }) => ({ id, label: name })))}
        />
        <div>
          {groups.map(({ heading, members }) => (
            <section>
              <h2>{heading}</h2>
              {members.map((focusPoint) => (
                <FocusPointCard
                  texts={texts}
                  focusPoint={focusPoint}
                  practices={practices.filter(({ id }) => focusPoint.practices.includes(id))}
                  explain={explain}
                />
              ))}
            </section>
          ))}
        </div>
      </div>
    </Layout>
  );
}

interface FocusPointCardProps {
  readonly texts: WebTexts;
  readonly focusPoint: FocusPoint;
  readonly practices: readonly PracticeView[];
  readonly explain: Explain;
}

function FocusPointCard({ texts, focusPoint, practices, explain }: FocusPointCardProps) {
  const { id, name, summary, sections } = focusPoint;
  const { focusPoints: words, meeting } = texts;
  const questions = meeting.questions.filter(({ focusPoint: of }) => of === id);
  return (
    <article class="card" id={id} aria-labelledby={`${id}-navn`}>
      <h3 id={`${id}-navn`}>{name}</h3>
      <p>
        {explain(summary.text)} <PageNote texts={texts} pages={[summary.page]} />
      </p>
      {sections.map(({ title, text }) => (
        <section>
          <h4>{title}</h4>
          <Story text={text} explain={explain} />
        </section>
      ))}
      <h4>{words.questions}</h4>
      <ul>
        {questions.map(({ question }) => (
          <li>{question}</li>
        ))}
      </ul>
      <h4>{words.practices}</h4>
      <ul class="links">
        {practices.map(({ name: practiceName, url, context }) => (
          <li>
            <a href={url}>{practiceName}</a> <span class="context">{context}</span>
          </li>
        ))}
      </ul>
    </article>
  );
}

/** In the catalogue's order: its parts, then what goes for all of part three, then its phases. */
function groupFocusPoints(focusPoints: readonly FocusPoint[], texts: WebTexts) {
  const groups: readonly (Group | 'indsats')[] = [
    'politik',
    'koordinering',
    'indsats',
    'grundskole',
    'efter-grundskolen',
    'fastholdelse',
  ];
  return groups
    .map((group) => ({
      heading: group === 'indsats' ? texts.parts.indsats : groupName(group, texts),
      members: focusPoints.filter(({ phase, part }) => (phase ?? part) === group),
    }))
    .filter(({ members }) => members.length > 0);
}
