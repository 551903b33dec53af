import type { Caveat, Match, Reason } from '../contract/match-schema.ts';
import type { Situation } from '../contract/situation-schema.ts';
import type { Practice } from '../corpus/practice-schema.ts';
import type { Texts } from '../corpus/texts/texts-schema.ts';
import { fillText } from '../language/fill-text.ts';
import { formatRange, joinList } from './format-range.ts';
import type { PlaceTest } from './is-placed-in.ts';
import type { MatchingData } from './matching-data.ts';
import type { Answer, Ranked } from './rank.ts';

/** The most reasons and caveats that a match carries. */
const MOST_REASONS = 4;
const MOST_CAVEATS = 3;

/** A concept that fits less than this is no reason worth reading. */
const LEAST_FIT = 0.12;

/** With so many reasons by name or concept, what the description as a whole resembles need not be told too. */
const ENOUGH_REASONS = 2;
/** What was learned speaks for a practice from this share on. */
const LEAST_SHARE = 0.04;

/** What reasons are made from besides the ranking. */
export interface ExplainInput {
  readonly situation: Situation;
  readonly texts: Texts['matching'];
  /** Words that the text shares with a practice, as the user wrote them, rarest first. */
  readonly sharedWords: (practice: number) => readonly string[];
}

/** The reasons for a match, strongest first; at least one. */
export function explainReasons(ranked: Ranked, practice: Practice, data: MatchingData, input: ExplainInput): Reason[] {
  const { situation, texts } = input;
  const link = practice.links[0]?.url ?? null;
  const firstPage = practice.pages[0] ?? 3;
  const reasons: Reason[] = [];
  if (ranked.named)
    reasons.push({
      kind: 'name',
      text: fillText(texts.reasons.name, { name: practice.name }),
      quote: practice.name,
      concept: null,
      source: { page: firstPage, link },
    });
  for (const answer of distinctAnswers(ranked.answers)) {
    const reason = conceptReason(answer, practice, data, texts, link);
    if (reason !== null) reasons.push(reason);
  }
  if (reasons.length < ENOUGH_REASONS) reasons.push(...descriptionReason(ranked, practice, texts, link));
  reasons.splice(MOST_REASONS - 1);
  const factReasons = [
    ageReason(ranked, practice, situation, texts, link),
    placeReason(ranked, practice, situation, data.isPlacedIn, texts, link),
  ];
  for (const reason of factReasons) if (reason !== null) reasons.push(reason);
  if (reasons.length === 0) reasons.push(wordReason(ranked.practice, input, link, firstPage));
  return reasons.slice(0, MOST_REASONS);
}

/** One answer a tag and a quotation: repeating the same subject or the same words convinces nobody. */
function distinctAnswers(answers: readonly Answer[]): Answer[] {
  const tags = new Set<number>();
  const quotes = new Set<string>();
  return answers.filter(({ tag, need, fit }) => {
    if (need.finding === null || fit < LEAST_FIT || tags.has(tag) || quotes.has(need.finding.quote)) return false;
    tags.add(tag);
    quotes.add(need.finding.quote);
    return true;
  });
}

function conceptReason(
  { need, tag: at }: Answer,
  practice: Practice,
  data: MatchingData,
  texts: Texts['matching'],
  link: string | null,
): Reason | null {
  const tag = practice.tags[at];
  if (tag === undefined || need.finding === null) return null;
  const label = data.concepts.get(tag.concept)?.prefLabel ?? tag.concept;
  const covers = data.broaderOf(need.concept).has(tag.concept);
  const template = !covers
    ? texts.reasons.akin
    : need.finding.status === 'wanted'
      ? texts.reasons.wish
      : texts.reasons.concept;
  return {
    kind: 'concept',
    text: fillText(template, { quote: need.finding.quote, label, page: tag.page }),
    quote: need.finding.quote,
    concept: tag.concept,
    source: { page: tag.page, link },
  };
}

/** That the description resembles those whom a practice is for, in the catalogue's words for them; none where it does not. */
function descriptionReason(
  { share }: Ranked,
  { targetGroup, focus }: Practice,
  texts: Texts['matching'],
  link: string | null,
): Reason[] {
  const about = targetGroup ?? focus;
  if (about === null || share < LEAST_SHARE) return [];
  const text = fillText(texts.reasons.description, { target: about.text.replace(/\.$/, ''), page: about.page });
  return [{ kind: 'description', text, quote: '', concept: null, source: { page: about.page, link } }];
}

function ageReason(
  { facts }: Ranked,
  { age }: Practice,
  situation: Situation,
  texts: Texts['matching'],
  link: string | null,
): Reason | null {
  if (facts.age !== 'met' || age === null || situation.age === null) return null;
  const range = formatRange(age, texts.ranges);
  const said = situation.ages.find(
    ({ from, to, status }) => status === 'present' && from === situation.age?.from && to === situation.age?.to,
  );
  const text =
    said === undefined
      ? fillText(texts.reasons.ageFilter, { age: situation.age.from ?? situation.age.to ?? 0, range, page: age.page })
      : fillText(texts.reasons.age, { quote: said.quote, range, page: age.page });
  return { kind: 'age', text, quote: said?.quote ?? '', concept: null, source: { page: age.page, link } };
}

function placeReason(
  { facts }: Ranked,
  practice: Practice,
  situation: Situation,
  isPlacedIn: PlaceTest,
  texts: Texts['matching'],
  link: string | null,
): Reason | null {
  if (facts.place !== 'same') return null;
  const place = situation.places.find((each) => isPlacedIn(practice, each));
  const page = practice.pages[0];
  if (place === undefined || page === undefined) return null;
  const text = fillText(texts.reasons.place, { place: practice.context, page });
  return { kind: 'place', text, quote: place.quote, concept: null, source: { page, link } };
}

function wordReason(practice: number, { texts, sharedWords }: ExplainInput, link: string | null, page: number): Reason {
  const words = joinList(sharedWords(practice), texts.and);
  return {
    kind: 'words',
    text: fillText(texts.reasons.words, { words, page }),
    quote: words,
    concept: null,
    source: { page, link },
  };
}

/** What speaks against a match, then what is not known; the weightiest first. */
export function explainCaveats(ranked: Ranked, practice: Practice, data: MatchingData, input: ExplainInput): Caveat[] {
  const { texts, situation } = input;
  const link = practice.links[0]?.url ?? null;
  const against: Caveat[] = [];
  const unknown: Caveat[] = [];
  for (const at of ranked.facts.excludedBy) {
    const excluded = practice.excludes[at];
    if (excluded !== undefined)
      against.push({
        kind: 'excluded',
        verdict: 'missed',
        text: excluded.text,
        source: { page: excluded.page, link },
      });
  }
  if (practice.age !== null && ranked.facts.age !== 'met') {
    const range = formatRange(practice.age, texts.ranges);
    const source = { page: practice.age.page, link };
    if (ranked.facts.age === 'missed' && situation.age !== null)
      against.push({
        kind: 'age',
        verdict: 'missed',
        text: fillText(texts.caveats.age, { range, age: formatRange(situation.age, texts.ranges) }),
        source,
      });
    else
      unknown.push({
        kind: 'age',
        verdict: 'notStated',
        text: fillText(texts.caveats.ageUnknown, { range }),
        source,
      });
  }
  for (const { trait, verdict } of ranked.facts.requirements) {
    const bound = practice.requires[trait];
    if (bound === undefined || verdict === 'met') continue;
    const labels = joinList(
      bound.concepts.map((id) => data.concepts.get(id)?.prefLabel ?? id),
      texts.or,
    );
    const template = texts.caveats[verdict === 'missed' ? trait : (`${trait}Unknown` as const)];
    (verdict === 'missed' ? against : unknown).push({
      kind: trait,
      verdict,
      text: fillText(template, { labels }),
      source: { page: bound.page, link },
    });
  }
  if (ranked.facts.place === 'other') {
    const place = joinList([...new Set(situation.places.map(({ name }) => name))], texts.or);
    against.push({
      kind: 'place',
      verdict: 'missed',
      text: fillText(texts.caveats.place, { place, context: practice.context }),
      source: null,
    });
  }
  const silences = [
    ...(practice.age === null && situation.age !== null ? [texts.caveats.noAge] : []),
    ...(practice.figures.some(({ kind }) => kind === 'result') ? [] : [texts.caveats.noResult]),
    ...(practice.links.length === 0 ? [texts.caveats.noLink] : []),
  ];
  const silent = silences.map((text): Caveat => ({ kind: 'unknown', verdict: 'silent', text, source: null }));
  return [...against, ...unknown, ...silent].slice(0, Math.max(MOST_CAVEATS, against.length));
}

/** The path of an entry's page at this assistant. */
export const pagePath = (id: string): Match['url'] => `/praksis/${id}`;
