import type { Aspect, AspectEntry, AspectField } from '../corpus/intents-schema.ts';
import type { Practice, Section } from '../corpus/practice-schema.ts';
import type { Texts } from '../corpus/texts/texts-schema.ts';
import { fillText } from '../language/fill-text.ts';
import { foldWord } from '../language/fold-word.ts';
import { meaningStems } from '../language/meaning-stems.ts';
import { tokenize } from '../language/tokenize.ts';
import type { Bundle } from '../matching/compile-bundle.ts';
import { formatRange, joinList } from '../matching/format-range.ts';
import type { Matcher } from '../matching/match-situation.ts';
import type { ReadText } from '../situation/read-situation.ts';
import { type Statement, say } from './draft.ts';
import { practiceSource } from './sources.ts';
import { splitSentences } from './split-sentences.ts';

type Figure = Practice['figures'][number];

/** The most sentences of a section, and the most figures, that one answer gives. */
const MOST_SENTENCES = 3;
const MOST_FIGURES = 3;

/** Figures that count what is asked for nearly as well as the best are told with it, such as before and after. */
const NEAR_BEST = 1;

/** A sentence answers a question without a known subject where it has such a share of the question's weight of words. */
const LEAST_SHARE = 0.5;

/** One word in common is chance, unless the question has no more. */
const FEWEST_SHARED = 2;

/** What a text is about: its words of meaning, and the concepts understood. */
interface Meaning {
  readonly stems: ReadonlySet<number>;
  readonly concepts: ReadonlySet<string>;
}

/** How much of what is wanted a text has. */
type Overlap = (text: string, wanted: Meaning) => number;

/** Finds what the catalogue says of a practice. An empty list means that it does not say it. */
export interface FactFinder {
  /** What answers a question on one aspect; `question`, if any, picks among several figures or sentences. */
  ofAspect(practice: Practice, aspect: Aspect, question: ReadText | null): Statement[];
  /** The sentences nearest to a question on something that is no aspect. */
  nearest(practice: Practice, question: ReadText | null): Statement[];
  /** The figures of the given kinds as statements, with period. */
  figures(practice: Practice, kinds: readonly Figure['kind'][]): Statement[];
}

/** Makes the finder of facts of one corpus. */
export function createFactFinder(bundle: Bundle, matcher: Matcher): FactFinder {
  const entries = new Map(bundle.words.intents.aspects.map((entry) => [entry.aspect, entry]));
  const { conversation, matching } = bundle.texts;
  // The corpus has few sentences, and each is read once.
  const known = new Map<string, Meaning>();
  const meaningOf = (text: string): Meaning => {
    const meaning = known.get(text) ?? toMeaning(matcher.read(text));
    known.set(text, meaning);
    return meaning;
  };
  const overlap: Overlap = (text, wanted) => {
    const own = meaningOf(text);
    const shared = [...wanted.stems].filter((stem) => own.stems.has(stem)).length;
    return shared + [...wanted.concepts].filter((concept) => own.concepts.has(concept)).length;
  };

  const toStatements = (practice: Practice, section: Section, sentences: readonly string[]): Statement[] =>
    sentences.length === 0
      ? []
      : [say(sentences.join(' '), practiceSource(practice, { section: section.title, on: section.pages }))];

  const figures: FactFinder['figures'] = (practice, kinds) =>
    practice.figures
      .filter(({ kind }) => kinds.includes(kind))
      .map((figure) => say(tellFigure(figure, conversation), practiceSource(practice, { on: [figure.page] })));

  /** The sentences of a section that answer, those with most of the question's words first; in the section's order. */
  const answersIn = (section: Section, { needs }: AspectEntry, wanted: Meaning): string[] => {
    const needed = new Set(needs.map(foldWord));
    const sentences = splitSentences(section.text).filter(
      (sentence) => needed.size === 0 || tokenize(sentence).some(({ word }) => needed.has(word)),
    );
    const best = [...sentences.keys()]
      .sort((a, b) => overlap(sentences[b] ?? '', wanted) - overlap(sentences[a] ?? '', wanted) || a - b)
      .slice(0, MOST_SENTENCES);
    return best.sort((a, b) => a - b).flatMap((at) => sentences[at] ?? []);
  };

  /** Sentences of any section that have a needed word and share one with the question. */
  const elsewhere = (practice: Practice, entry: AspectEntry, wanted: Meaning): Statement[] =>
    practice.sections
      .map((section) => ({ section, sentences: answersIn(section, entry, wanted) }))
      .filter(({ sentences }) => sentences.some((sentence) => entry.also || overlap(sentence, wanted) > 0))
      .slice(0, 1)
      .flatMap(({ section, sentences }) => toStatements(practice, section, sentences.slice(0, 2)));

  const ofAspect: FactFinder['ofAspect'] = (practice, aspect, question) => {
    const entry = entries.get(aspect);
    if (entry === undefined) return [];
    const wanted = toMeaning(question);
    const told = pickFigures(practice, entry, wanted, overlap).map((figure) =>
      say(tellFigure(figure, conversation), practiceSource(practice, { on: [figure.page] })),
    );
    const fields = tellFields(practice, entry, conversation, matching);
    const byTitle = practice.sections.filter(({ title }) => entry.titles.some((start) => title.startsWith(start)));
    const inSections = byTitle.flatMap((section) => toStatements(practice, section, answersIn(section, entry, wanted)));
    if (entry.sectionsFirst && inSections.length > 0) return inSections.slice(0, 2);
    const direct = [...told, ...fields];
    const others = (): Statement[] => elsewhere(practice, entry, wanted);
    if (direct.length > 0) return entry.also ? [...direct, ...inSections.slice(0, 1), ...others()] : direct;
    if (inSections.length > 0) return inSections.slice(0, 2);
    if (entry.needs.length === 0) return [];
    return others();
  };

  const nearest: FactFinder['nearest'] = (practice, question) => {
    const name = meaningOf(practice.name).stems;
    const wanted = [...toMeaning(question).stems].filter((stem) => !name.has(stem));
    const sentences = [
      ...practice.figures.map((figure) => ({
        statement: say(tellFigure(figure, conversation), practiceSource(practice, { on: [figure.page] })),
        stems: meaningOf(`${figure.text} ${figure.unit}`).stems,
      })),
      ...practice.sections.flatMap((section) =>
        splitSentences(section.text).flatMap((sentence) =>
          toStatements(practice, section, [sentence]).map((statement) => ({
            statement,
            stems: meaningOf(sentence).stems,
          })),
        ),
      ),
    ];
    const weightOf = new Map(
      wanted.map((stem) => [
        stem,
        Math.log(1 + sentences.length / (1 + sentences.filter(({ stems }) => stems.has(stem)).length)),
      ]),
    );
    const total = [...weightOf.values()].reduce((sum, weight) => sum + weight, 0);
    if (total === 0) return [];
    return sentences
      .map((entry) => ({
        ...entry,
        shared: wanted.filter((stem) => entry.stems.has(stem)),
      }))
      .filter(({ shared }) => shared.length >= Math.min(FEWEST_SHARED, wanted.length))
      .map(({ statement, shared }) => ({
        statement,
        share: shared.reduce((sum, stem) => sum + (weightOf.get(stem) ?? 0), 0) / total,
      }))
      .filter(({ share }) => share >= LEAST_SHARE)
      .sort((a, b) => b.share - a.share)
      .slice(0, 2)
      .map(({ statement }) => statement);
  };

  return { ofAspect, nearest, figures };
}

/** A figure's sentence, with its period where the sentence does not say it. */
function tellFigure({ text, period }: Figure, { fact }: Texts['conversation']): string {
  if (period === undefined || text.toLowerCase().includes(period.toLowerCase())) return text;
  return fillText(fact.withPeriod, { text: text.replace(/\.$/, ''), period });
}

const toMeaning = (read: ReadText | null): Meaning => ({
  stems: meaningStems(read?.tokens ?? []),
  concepts: new Set(read?.situation.findings.map(({ concept }) => concept) ?? []),
});

/** The figures of an aspect's kinds; where the question names what is counted, only those that count it. */
function pickFigures(practice: Practice, { figures: kinds }: AspectEntry, wanted: Meaning, overlap: Overlap): Figure[] {
  const ofKind = kinds.flatMap((kind) => practice.figures.filter((figure) => figure.kind === kind));
  // Where no beginning is told, the years that another figure holds for are the nearest to it.
  const dated = practice.figures.filter(({ period }) => /\d{4}/.test(period ?? ''));
  const own = ofKind.length === 0 && kinds.includes('start') ? dated.slice(0, 1) : ofKind;
  const scores = own.map(({ unit, text }) => 3 * overlap(unit, wanted) + overlap(text, wanted));
  const best = Math.max(0, ...scores);
  const picked = best >= 3 ? own.filter((_, at) => (scores[at] ?? 0) >= best - NEAR_BEST) : own;
  return picked.slice(0, MOST_FIGURES);
}

/** The facts of a practice's front matter that an aspect asks for. */
function tellFields(
  practice: Practice,
  { fields }: AspectEntry,
  { fact }: Texts['conversation'],
  { ranges, and }: Texts['matching'],
): Statement[] {
  const { name, context, age, targetGroup, focus, summary, excludes, anchoring, links, pages } = practice;
  const from = (page: number) => practiceSource(practice, { on: [page] });
  const tell = (field: AspectField): Statement[] => {
    switch (field) {
      case 'summary':
        return [say(summary.text, from(summary.page))];
      case 'targetGroup':
        return targetGroup === null ? [] : [say(targetGroup.text, from(targetGroup.page))];
      case 'age':
        return age === null ? [] : [say(fillText(fact.age, { name, range: formatRange(age, ranges) }), from(age.page))];
      case 'excludes':
        return excludes.map(({ text, page }) => say(text, from(page)));
      case 'focus':
        return focus === null ? [] : [say(focus.text, from(focus.page))];
      case 'actors':
        return anchoring === null
          ? []
          : [say(fillText(fact.actors, { name, actors: joinList(anchoring.actors, and) }), from(anchoring.page))];
      case 'place':
        return [say(fillText(fact.place, { name, context }), practiceSource(practice))];
      case 'link':
        return links.map(({ url, label, page }) => say(`[${label}](${url})`, from(page)));
      case 'page':
        return [say(fillText(fact.pages, { name, pages: joinList(pages.map(String), and) }), practiceSource(practice))];
    }
  };
  return fields.flatMap((field) => tell(field));
}
