import type { Finding, FindingStatus, Situation } from '../contract/situation-schema.ts';
import type { Concept } from '../corpus/vocabulary-schema.ts';
import type { Words } from '../corpus/words-schema.ts';
import type { LabelIndexData } from '../language/compile-labels.ts';
import { NEGATOR } from '../language/compile-lexicon.ts';
import { createLabelFinder, type LabelMention } from '../language/find-labels.ts';
import { foldWord } from '../language/fold-word.ts';
import type { Lexicon, ReadToken } from '../language/lexicon.ts';
import { createMarkerFinder } from './find-markers.ts';
import { judgeStatus, type StatusContext } from './judge-status.ts';
import { createAgeReader, type ReadAge } from './read-age.ts';
import { createPlaceReader } from './read-place.ts';

/** A text and all that was understood of it. */
export interface ReadText {
  readonly tokens: readonly ReadToken[];
  readonly situation: Situation;
  /** Whether the age was only worked out from a grade: one that is told outright replaces it. */
  readonly ageIsDerived: boolean;
}

/** Reads a (redacted) text; `year` is the year that birth years are counted from. */
export type SituationReader = (text: string, year: number) => ReadText;

/** Of several mentions of one concept the first of these statuses holds. */
const STATUS_ORDER: readonly FindingStatus[] = ['present', 'wanted', 'past', 'denied', 'other'];

/** Makes the reader: the words and labels are loaded once, texts are read one by one and never kept. */
export function createSituationReader(
  lexicon: Lexicon,
  labels: LabelIndexData,
  concepts: readonly Concept[],
  words: Words,
): SituationReader {
  const findLabels = createLabelFinder(labels);
  const findMarkers = createMarkerFinder(words.negation);
  const readAges = createAgeReader(words.ages, new Set(words.negation.otherPersonMarkers.map(foldWord)));
  const readPlaces = createPlaceReader(words.municipalities, words.places);
  const determiners = new Set(words.negation.determiners.map(foldWord));
  const listJoiners = new Set(words.negation.listJoiners.map(foldWord));

  return (text, year) => {
    const tokens = lexicon.read(text);
    const ages = readAges(tokens, text, year);
    const mentions = findLabels(withoutAges(tokens, ages));
    const usedNegators = new Set(
      mentions.flatMap(({ at }) => at.filter((position) => tokens[position]?.stems[0] === NEGATOR)),
    );
    const context: StatusContext = { tokens, markers: findMarkers(tokens), usedNegators, determiners, listJoiners };
    const main = mainAge(ages);
    return {
      tokens,
      ageIsDerived: main?.derived ?? false,
      situation: {
        age: main === undefined ? null : { from: main.from, to: main.to },
        ages: ages.map(({ derived: _derived, ...age }) => age),
        findings: toFindings(mentions, concepts, context, text),
        places: readPlaces(tokens, text),
      },
    };
  };
}

/** The tokens with nothing to read in those of an age: "19 år, ikke i skole" is no "ikke i skole i et år". */
function withoutAges(tokens: readonly ReadToken[], ages: readonly ReadAge[]): readonly ReadToken[] {
  const told = ages.filter(({ derived }) => !derived);
  const isOfAge = ({ start, end }: ReadToken): boolean =>
    told.some(({ span }) => span.start <= start && end <= span.end);
  return tokens.map((token) => (isOfAge(token) ? { ...token, stems: [] } : token));
}

/** The young person's own age: the first one told for now, else one worked out from a grade. */
function mainAge(ages: readonly ReadAge[]): ReadAge | undefined {
  const own = ages.filter(({ status }) => status === 'present');
  return own.find(({ derived }) => !derived) ?? own[0];
}

/** One finding a concept, in the order of the text. */
function toFindings(
  mentions: readonly LabelMention[],
  concepts: readonly Concept[],
  context: StatusContext,
  text: string,
): Finding[] {
  const best = new Map<string, Finding>();
  for (const mention of mentions) {
    const entry = concepts[mention.labelled];
    if (entry === undefined) continue;
    const { id: concept, scheme: trait, prefLabel: label } = entry;
    const status = judgeStatus(mention, trait, context);
    const known = best.get(concept);
    if (known !== undefined && STATUS_ORDER.indexOf(known.status) <= STATUS_ORDER.indexOf(status)) continue;
    const start = context.tokens[mention.at[0] ?? 0]?.start ?? 0;
    const end = context.tokens[mention.at.at(-1) ?? 0]?.end ?? start;
    best.set(concept, { trait, concept, label, status, quote: text.slice(start, end), span: { start, end } });
  }
  return [...best.values()].sort((a, b) => a.span.start - b.span.start);
}
