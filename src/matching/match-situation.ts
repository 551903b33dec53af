import type { Match, MatchOutcome, MatchRequest, MatchResponse, Notice } from '../contract/match-schema.ts';
import type { Situation } from '../contract/situation-schema.ts';
import type { Practice } from '../corpus/practice-schema.ts';
import type { Texts } from '../corpus/texts/texts-schema.ts';
import type { Weights } from '../corpus/weights-schema.ts';
import { fillText } from '../language/fill-text.ts';
import { createLexicon, type ReadToken } from '../language/lexicon.ts';
import { createDangerAssessor, type Danger } from '../safeguards/assess-danger.ts';
import { createDangerFeatures } from '../safeguards/danger-features.ts';
import { createScopeJudge } from '../safeguards/judge-scope.ts';
import { tellDanger } from '../safeguards/tell-danger.ts';
import { createSituationReader, type ReadText } from '../situation/read-situation.ts';
import type { Bundle } from './compile-bundle.ts';
import { coverNeeds } from './cover-needs.ts';
import { type ExplainInput, explainCaveats, explainReasons, pagePath } from './explain.ts';
import { createNameFinder, idsOf, tokensOf } from './find-names.ts';
import { createLinearModel, OUTSIDE } from './linear-model.ts';
import { createMatchingData, type MatchingData } from './matching-data.ts';
import { type Ranked, rank } from './rank.ts';
import { createWordSearch } from './search-index.ts';
import { createTextSearch, type FoundSection } from './search-texts.ts';
import { createFeatureReader, neutralStemsOf } from './text-features.ts';
import { weighNeeds } from './weigh-needs.ts';

/** The ages that the catalogue's practices reach: its oldest target group ends at 30 (page 19). */
const OLDEST = 30;
const YOUNGEST = 7;

/** The duty to notify (Barnets Lov § 133) is for those under 18. */
const OF_AGE = 18;

/** With fewer findings than this, somebody else's age is what the text is about. */
const FEW_FINDINGS = 3;

/** The most words that a reason names as shared. */
const MOST_SHARED_WORDS = 4;

/** The matching of one corpus. */
export interface Matcher {
  /** Reads a text: its tokens and what was understood. */
  read(text: string): ReadText;
  /** Matches a text that has been read, unless it tells of acute danger or lies outside the catalogue. */
  matchRead(read: ReadText, request: Pick<MatchRequest, 'filters' | 'limit'>): MatchResponse;
  /** Matches without looking for danger or scope; `filters` count as said by the user. */
  rankRead(read: ReadText, request: Pick<MatchRequest, 'filters'> & { readonly limit: number }): MatchResponse;
  /** The gravest danger that a text tells of; no concern for a grown-up, for whom the duty to notify does not hold. */
  dangerIn(read: ReadText): Danger | null;
  /** Whether a text is about what the catalogue covers. */
  isInScope(read: ReadText): boolean;
  /** Whether a text that stands alone resembles those outside the catalogue; not for what carries a conversation on. */
  isLikelyOutside(read: ReadText): boolean;
  /** The practices whose name stands in a text. */
  namesIn(read: ReadText): ReadonlySet<string>;
  /** Entries (practices and focus points) that have a text's words, each with its place in the order, best first. */
  search(text: string): ReadonlyMap<string, number>;
  /** All sections of the catalogue's own texts, nearest to a text first. */
  searchTexts(tokens: readonly ReadToken[]): FoundSection[];
  readonly data: MatchingData;
}

/** Loads a bundle into a matcher. `today` gives the date (ISO) that birth years are counted from. */
export function createMatcher(bundle: Bundle, today: () => string): Matcher {
  const lexicon = createLexicon(bundle.lexicon);
  const readSituation = createSituationReader(lexicon, bundle.labels, bundle.concepts, bundle.words);
  const searchWords = createWordSearch(bundle.wordScores);
  const findNames = createNameFinder(bundle.practices);
  const judgeScope = createScopeJudge(bundle.topics, bundle.words.scope);
  const irregular = new Map(bundle.lexicon.irregular);
  const { ofSubject, ofWording } = createFeatureReader(lexicon, irregular, bundle.words.neutralWords);
  const assessDanger = createDangerAssessor({
    index: bundle.danger,
    words: bundle.words.danger,
    lexicon,
    judge: createLinearModel(
      bundle.dangerModel,
      createDangerFeatures(bundle.words.danger.alike, neutralStemsOf(bundle.words.neutralWords, irregular)),
    ),
  });
  const judgeRelevance = createLinearModel(bundle.relevanceModel, ofSubject);
  const judgeWording = createLinearModel(bundle.scopeModel, ofWording);
  const data = createMatchingData(bundle);
  const texts = bundle.texts.matching;

  const dangerIn: Matcher['dangerIn'] = ({ tokens, situation }) => {
    // "Unge på Broen" is a practice.
    const named = tokensOf(findNames(tokens));
    const danger = assessDanger(tokens.filter((_, at) => !named.has(at)));
    return danger === 'concern' && (situation.age?.from ?? 0) >= OF_AGE ? null : danger;
  };
  const namesIn: Matcher['namesIn'] = ({ tokens }) => idsOf(findNames(tokens));
  const isInScope: Matcher['isInScope'] = (read) => {
    const scope = judgeScope(read.tokens, read.situation);
    return scope.inScope || (!scope.evenNamed && namesIn(read).size > 0);
  };
  const isLikelyOutside: Matcher['isLikelyOutside'] = (read) =>
    namesIn(read).size === 0 &&
    (judgeWording(read)[OUTSIDE] ?? 0) >= data.weights.judged[tellsOfPerson(read) ? 'outsideTold' : 'outside'];

  const matchRead: Matcher['matchRead'] = (read, request) => {
    const refuse = (outcome: 'acute' | 'outOfScope', text: string): MatchResponse => ({
      outcome,
      situation: applyAge(read.situation, request.filters.age),
      matches: [],
      notices: [{ kind: outcome, text }],
    });
    const danger = dangerIn(read);
    if (danger === 'acute') return refuse('acute', tellDanger('acute', bundle));
    const told =
      isInScope(read) && !isLikelyOutside(read)
        ? rankRead(read, request)
        : refuse('outOfScope', texts.notices.outOfScope);
    if (danger === null) return told;
    return { ...told, notices: [{ kind: 'concern', text: tellDanger(danger, bundle) }, ...told.notices] };
  };

  const rankRead: Matcher['rankRead'] = (read, { filters, limit }) => {
    const situation = applyAge(read.situation, filters.age);
    const named = namesIn(read);
    const needs = weighNeeds(situation, data.words.inferences, data.weights, data.broaderOf);
    const ranked = rank(
      { situation, needs, wordScores: searchWords(read.tokens), shares: judgeRelevance(read), named },
      data,
    );
    const allowed = ranked.filter(({ practice }) => passes(data.practices[practice], filters));
    const { kept, outcome, notices } = decide(allowed, situation, data, texts);
    const covering = coverNeeds(kept, data.weights.score.cover).slice(0, limit);
    const input: ExplainInput = {
      situation,
      texts,
      sharedWords: (practice) => sharedWords(data.stemsOf(practice), read.tokens),
    };
    return {
      outcome,
      situation,
      matches: covering.map((entry) => toMatch(entry, data, input)),
      notices,
    };
  };

  const search: Matcher['search'] = (text) => {
    const tokens = lexicon.read(text);
    const scores = searchWords(tokens);
    const named = idsOf(findNames(tokens));
    const value = (id: string): number => (scores.get(id) ?? 0) + (named.has(id) ? 1000 : 0);
    const ids = [...new Set([...named, ...scores.keys()])].sort((a, b) => value(b) - value(a));
    return new Map(ids.map((id, at) => [id, at]));
  };

  return {
    read: (text) => readSituation(text, Number(today().slice(0, 4))),
    matchRead,
    rankRead,
    dangerIn,
    isInScope,
    isLikelyOutside,
    namesIn,
    search,
    searchTexts: createTextSearch(bundle.catalogueTexts, lexicon),
    data,
  };
}

const applyAge = (situation: Situation, age: number | undefined): Situation =>
  age === undefined ? situation : { ...situation, age: { from: age, to: age } };

const passes = (practice: Practice | undefined, filters: MatchRequest['filters']): boolean =>
  practice !== undefined &&
  (filters.phase === undefined || practice.phase === filters.phase) &&
  (filters.municipality === undefined || isIn(practice, filters.municipality));

/** Whether a practice is at home in a municipality, named with or without "Kommune". */
export function isIn(practice: Practice, municipality: string): boolean {
  const name = municipality.replace(/\s+kommunes?$/i, '').toLowerCase();
  return practice.municipalities.some((own) => own.toLowerCase() === name);
}

/** A text of so few words whose subject was understood is a keyword. */
const KEYWORDS = 2;

/** Whether a text tells whom or where it is about, or is a keyword: then much more must speak for its lying outside. */
const tellsOfPerson = ({ tokens, situation: { age, places, findings } }: ReadText): boolean =>
  age !== null || places.length > 0 || findings.length > 1 || (findings.length > 0 && tokens.length <= KEYWORDS);

interface Decision {
  readonly kept: readonly Ranked[];
  readonly outcome: MatchOutcome;
  readonly notices: Notice[];
}

/** Decides which practices are shown at all: by age, by place asked for, and by score. */
function decide(
  ranked: readonly Ranked[],
  situation: Situation,
  data: MatchingData,
  texts: Texts['matching'],
): Decision {
  const { score } = data.weights;
  const beyond = ageBeyond(situation, texts);
  if (beyond !== null) return { kept: [], outcome: 'outOfScope', notices: [beyond] };

  const notices: Notice[] = [];
  let candidates = ranked;
  const wanted = situation.places.filter(({ relation }) => relation === 'wanted');
  if (wanted.length > 0) {
    const there = ranked.filter(({ practice }) => {
      const entry = data.practices[practice];
      return entry !== undefined && wanted.some((place) => data.isPlacedIn(entry, place));
    });
    const fits = there.filter((entry) => entry.score >= score.weak);
    if (fits.length > 0) candidates = there;
    else
      notices.push({
        kind: 'place',
        text: fillText(texts.notices.noneInPlace, { place: wanted.map(({ name }) => name).join(', ') }),
      });
  }
  const top = candidates[0]?.score ?? 0;
  const kept = candidates.filter(
    (entry) =>
      entry.named ||
      (entry.score >= score.weak && entry.score >= top * score.nearTop && hasEvidence(entry, data.weights)),
  );
  if (kept.length === 0)
    return { kept, outcome: 'nothing', notices: [{ kind: 'nothing', text: texts.notices.nothing }] };
  if (top < score.partial)
    return { kept, outcome: 'weak', notices: [...notices, { kind: 'weak', text: texts.notices.weak }] };
  return { kept, outcome: 'matched', notices };
}

/** Says so where the text is about somebody too old or too young for all of the catalogue; null where it is not. */
function ageBeyond({ age, ages, findings }: Situation, texts: Texts['matching']): Notice | null {
  const told =
    age ?? (findings.length < FEW_FINDINGS ? (ages.find(({ status }) => status !== 'denied') ?? null) : null);
  if (told === null) return null;
  const youngest = told.from ?? told.to ?? 0;
  const oldest = told.to ?? told.from ?? 0;
  if (youngest > OLDEST) return { kind: 'age', text: fillText(texts.notices.tooOld, { age: youngest }) };
  if (oldest < YOUNGEST) return { kind: 'age', text: fillText(texts.notices.tooYoung, { age: oldest }) };
  return null;
}

/** Facts alone (an age that fits) are no match: something of what was written must meet the practice. */
const hasEvidence = ({ answers, words, share, named, facts }: Ranked, { score, judged }: Weights): boolean =>
  named ||
  facts.place === 'same' ||
  answers.some(({ need }) => need.finding !== null) ||
  words >= score.wordsAlone ||
  share >= judged.alone;

function toMatch(entry: Ranked, data: MatchingData, input: ExplainInput): Match {
  const practice = data.practices[entry.practice] as Practice;
  const { strong, partial } = data.weights.score;
  return {
    id: practice.id,
    name: practice.name,
    score: Math.round(entry.score * 1000) / 1000,
    strength: entry.score >= strong ? 'strong' : entry.score >= partial ? 'partial' : 'weak',
    summary: practice.summary.text,
    context: practice.context,
    targetGroup: practice.targetGroup?.text ?? null,
    reasons: explainReasons(entry, practice, data, input),
    caveats: explainCaveats(entry, practice, data, input),
    links: practice.links.map(({ url, label }) => ({ url, label })),
    pages: practice.pages,
    url: pagePath(practice.id),
    related: data.practices
      .filter(({ id }) => practice.related.includes(id))
      .map(({ id, name }) => ({ id, name, url: pagePath(id) })),
  };
}

/** The words of a text that stand in a practice's texts too, as the user wrote them. */
function sharedWords(stems: ReadonlySet<number>, tokens: readonly ReadToken[]): string[] {
  const shared = tokens.filter((token) => !token.stop && token.stems.some((stem) => stems.has(stem)));
  return [...new Set(shared.map(({ word }) => word))].slice(0, MOST_SHARED_WORDS);
}
