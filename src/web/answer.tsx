import type { Match, MatchResponse } from '../contract/match-schema.ts';
import type { WebTexts } from '../corpus/texts/web-texts.ts';
import { fillText } from '../language/fill-text.ts';
import { describeSituation } from './describe-situation.ts';
import { pageText } from './page-text.ts';

interface AnswerProps {
  readonly texts: WebTexts;
  readonly response: MatchResponse;
}

/** So many matches fit on one sheet for a meeting. */
const MOST_ON_SHEET = 3;

/** The answer to a description: notices first, then what was understood, then the matches. */
export function Answer({ texts, response }: AnswerProps) {
  const { answer } = texts;
  const { matches, notices } = response;
  const understood = describeSituation(response.situation, answer);
  return (
    <section id="svar" class="answer" aria-labelledby="svar-overskrift" tabindex={-1}>
      <h2 id="svar-overskrift">{answer.heading}</h2>
      {notices.map(({ kind, text }) => (
        <p class={kind === 'acute' || kind === 'concern' ? 'notice urgent' : 'notice'}>{text}</p>
      ))}
      {understood.length > 0 && (
        <div class="understood">
          <p id="forstaaet">{answer.understood}</p>
          <ul aria-labelledby="forstaaet">
            {understood.map((finding) => (
              <li>{finding}</li>
            ))}
          </ul>
        </div>
      )}
      {matches.length > 0 && (
        <>
          <p>{matches.length === 1 ? answer.countOne : fillText(answer.count, { count: matches.length })}</p>
          <ol class="matches">
            {matches.map((match) => (
              <li>
                <MatchCard texts={texts} match={match} />
              </li>
            ))}
          </ol>
          <p class="hint">{answer.promising}</p>
          <p>
            <a
              class="button secondary"
              href={`/moede?ids=${matches
                .slice(0, MOST_ON_SHEET)
                .map(({ id }) => id)
                .join(',')}`}
            >
              {answer.meeting}
            </a>
          </p>
        </>
      )}
    </section>
  );
}

function MatchCard({ texts, match }: { readonly texts: WebTexts; readonly match: Match }) {
  const { answer } = texts;
  return (
    <article class="card" aria-labelledby={`match-${match.id}`}>
      <h3 id={`match-${match.id}`}>
        <a href={match.url}>{match.name}</a>
      </h3>
      <p class="facts">
        <span class={`strength ${match.strength}`}>{answer.strengths[match.strength]}</span>
        <span>{match.context}</span>
      </p>
      <p>{match.summary}</p>
      <h4>{answer.why}</h4>
      <ul class="reasons">
        {match.reasons.map(({ text }) => (
          <li>{text}</li>
        ))}
      </ul>
      {match.caveats.length > 0 && (
        <>
          <h4>{answer.caveats}</h4>
          <ul class="caveats">
            {match.caveats.map(({ text, source }) => (
              <li>
                {text}
                {source !== null && <span class="source"> ({pageText(texts, [source.page])})</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="sources">
        <span>{fillText(answer.source, { pages: pageText(texts, match.pages) })}</span>
        {match.links.map(({ url, label }) => (
          <a href={url}>{label}</a>
        ))}
      </p>
    </article>
  );
}
