import type { ChatReply, Quote } from '../../contract/chat-schema.ts';
import { fillText } from '../../language/fill-text.ts';
import type { ConversationData } from '../conversation-data.ts';
import { pageRuns } from '../page-runs.ts';
import { arrangeReply, type Block, type MatchBlock } from '../reply/arrange-reply.ts';
import { originalAddress } from '../reply/original-address.ts';
import type { Inline } from '../reply/read-markdown.ts';
import { sentencesOf } from '../reply/sentences-of.ts';
import { understoodChips } from '../reply/understood-chips.ts';
import { whyLists } from '../reply/why-lists.ts';
import { Before } from './messages-before.tsx';
import { type ConversationState, FIELDS } from './read-conversation.ts';

interface AnswerViewProps {
  readonly data: ConversationData;
  readonly state: Extract<ConversationState, { readonly kind: 'answered' }>;
  readonly action: string;
}

type Texts = ConversationData['texts'];

/** The messages so far and the last answer, without script. */
export function AnswerView({ data, state: { messages, reply }, action }: AnswerViewProps) {
  const { texts } = data;
  const { blocks, citations } = arrangeReply(reply, data.understood);
  const chips = reply.matches.length > 0 ? understoodChips(reply.situation, texts.understood) : [];
  const notices = blocks.filter(({ kind }) => kind === 'notice');
  const rest = blocks.filter(({ kind }) => kind !== 'notice');
  return (
    <div class="log">
      {messages.map((message) => (
        <div class="asked">
          <p>
            <span class="unseen">{texts.asked}: </span>
            {message}
          </p>
        </div>
      ))}
      <section class="answer" id="svar" aria-labelledby="svar-overskrift" tabindex={-1}>
        <h2 class="unseen" id="svar-overskrift">
          {texts.answer.heading}
        </h2>
        {notices.map((block) => (
          <BlockView block={block} texts={texts} />
        ))}
        {chips.length > 0 && (
          <section class="understood" aria-label={texts.understood.heading}>
            <p>{texts.understood.heading}</p>
            <ul>
              {chips.map(({ text }) => (
                <li>
                  <span class="told">{text}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        {rest.map((block) => (
          <BlockView block={block} texts={texts} />
        ))}
        {reply.matches.length > 0 && <p class="hint">{texts.promising}</p>}
        {citations.length > 0 && <Sources citations={citations} texts={texts} />}
        {reply.suggestions.length > 0 && (
          <form method="post" action={`${action}#svar`}>
            <Before messages={messages} />
            <ul class="suggestions" aria-label={texts.answer.suggestions}>
              {reply.suggestions.map((text) => (
                <li>
                  <button type="submit" class="secondary" name={FIELDS.text} value={text}>
                    {text}
                  </button>
                </li>
              ))}
            </ul>
          </form>
        )}
      </section>
    </div>
  );
}

function BlockView({ block, texts }: { readonly block: Block; readonly texts: Texts }) {
  switch (block.kind) {
    case 'notice':
      return (
        <div class={GRAVE.includes(block.notice.kind) ? 'notice urgent' : 'notice'}>
          {(block.notice.kind === 'acute' ? sentencesOf(block.notice.text) : [block.notice.text]).map((text) => (
            <p>{text}</p>
          ))}
        </div>
      );
    case 'match':
      return <MatchCard block={block} texts={texts} />;
    case 'text':
      return (
        <>
          {block.paragraph.lines.map((line) => (
            <p>
              <InlineView parts={line} />
            </p>
          ))}
          {block.paragraph.items.length > 0 && (
            <ul>
              {block.paragraph.items.map((item) => (
                <li>
                  <InlineView parts={item} />
                </li>
              ))}
            </ul>
          )}
        </>
      );
  }
}

const GRAVE: readonly string[] = ['acute', 'concern'];

function InlineView({ parts }: { readonly parts: readonly Inline[] }) {
  return <>{parts.map((part) => viewPart(part))}</>;
}

function viewPart(part: Inline) {
  switch (part.kind) {
    case 'text':
      return <>{part.text}</>;
    case 'strong':
      return <strong>{part.text}</strong>;
    case 'mark':
      return (
        <a class="mark" href={`#kilde-${part.number}`}>
          [{part.number}]
        </a>
      );
    case 'link': {
      const link = <a href={part.url}>{part.text}</a>;
      return part.isStrong ? <strong>{link}</strong> : link;
    }
  }
}

function MatchCard({ block: { match, number, quote }, texts }: { block: MatchBlock; texts: Texts }) {
  const { card } = texts;
  return (
    <section class="card" id={number === null ? undefined : `kilde-${number}`}>
      <h3>
        <a href={match.url}>{match.name}</a>
      </h3>
      <p class="facts">
        <span class={`strength ${match.strength}`}>{card.strengths[match.strength]}</span>
        <span>{match.context}</span>
      </p>
      <p>{match.summary}</p>
      <p>
        <strong>{card.targetGroup}:</strong> {match.targetGroup ?? card.noTargetGroup}
      </p>
      {whyLists(match, texts).map(({ kind, heading, items }) => (
        <>
          <h4 class={kind}>{heading}</h4>
          {kind === 'unknown' ? (
            <p class="silence">{items.join(' ')}</p>
          ) : (
            <ul>
              {items.map((item) => (
                <li>{item}</li>
              ))}
            </ul>
          )}
        </>
      ))}
      {quote !== null && (
        <p>
          <QuoteView quote={quote} url={match.url} texts={texts} />
        </p>
      )}
      <p class="sources">
        <span>
          {number !== null && `[${number}] `}
          {pagesOf(match.pages, texts)}
        </span>
        {match.links.map(({ url, label }) => (
          <a href={url}>{label}</a>
        ))}
      </p>
    </section>
  );
}

function QuoteView({ quote, url, texts: { sources } }: { quote: Quote; url: string; texts: Texts }) {
  const address = originalAddress(url);
  return (
    <span class="quote">
      {fillText(sources.quote, { page: quote.page })} <q>{quote.text}</q>
      {address !== null && (
        <>
          {' '}
          <a href={address}>{sources.original}</a>
        </>
      )}
    </span>
  );
}

function Sources({ citations, texts }: { citations: ChatReply['citations']; texts: Texts }) {
  return (
    <section class="source-list" aria-labelledby="kilder">
      <h3 id="kilder">{texts.sources.heading}</h3>
      <ol>
        {citations.map(({ number, name, section, pages, link, url, quote }) => (
          <li id={`kilde-${number}`}>
            <span class="number">[{number}]</span>
            <span>
              <a href={url}>{name}</a>
              {section !== null && `, ${section}`}, {pagesOf(pages, texts)}
              {link !== null && (
                <>
                  <br />
                  <a href={link}>{new URL(link).host.replace(/^www\./, '')}</a>
                </>
              )}
              {quote !== undefined && <QuoteView quote={quote} url={url} texts={texts} />}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

const pagesOf = (pages: readonly number[], { card }: Texts): string =>
  fillText(card.source, { pages: fillText(card.page, { pages: pageRuns(pages) }) });
