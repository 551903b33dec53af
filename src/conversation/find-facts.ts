import type { Aspect, AspectEntry } from '../corpus/intents-schema.ts';
import type { Practice, Section } from '../corpus/practice-schema.ts';
import type { Texts } from '../corpus/texts/texts-schema.ts';
import { fillText } from '../language/fill-text.ts';
import { foldWord } from '../language/fold-word.ts';
import { meaningStems } from '../language/meaning-stems.ts';
import { stemWord } from '../language/stem-word.ts';
import { tokenize } from '../language/tokenize.ts';
import type { Bundle } from '../matching/compile-bundle.ts';
import type { Matcher } from '../matching/match-situation.ts';
import type { ReadText } from '../situation/read-situation.ts';
import { type Statement, say } from './draft.ts';
import { createNearestFinder, type Near, type Sentence } from './nearest-sentences.ts';
import { createExactness, type Figure, figuresOf } from './pick-figures.ts';
import type { Question } from './read-question.ts';
import { practiceSource } from './sources.ts';
import { splitSentences } from './split-sentences.ts';
import { tellFields } from './tell-fields.ts';

/** The most sentences of a section, and the most figures, that one answer gives. */
const MOST_SENTENCES = 3;
const MOST_FIGURES = 3;

/** Figures that share nearly as many of a question's words as the best are told with it, such as before and after. */
const NEAR_BEST = 1;

/** What a text is about: its words of meaning, and the concepts understood. */
interface Meaning {
  readonly stems: ReadonlySet<number>;
  readonly concepts: ReadonlySet<string>;
}

/** What the catalogue says of what is asked: what answers it, or else what comes nearest and is told as no more. */
export interface Found {
  readonly exact: readonly Statement[];
  readonly nearest: readonly Statement[];
}

/** Finds what the catalogue says of a practice. An empty list means that it does not say it. */
export interface FactFinder {
  /** All that is told of one aspect. */
  ofAspect(practice: Practice, aspect: Aspect): Statement[];
  /** What answers a question on one aspect. */
  answer(practice: Practice, aspect: Aspect, question: Question): Found;
  /** The figures that count what a question counts, whatever aspect they belong to. */
  counting(practice: Practice, question: Question): Statement[];
  /** The sentences nearest to a question's words, nearest first. */
  nearest(practice: Practice, question: Question): Near[];
  /** The figures of the given kinds as statements, with period. */
  figures(practice: Practice, kinds: readonly Figure['kind'][]): Statement[];
}

/** Makes the finder of facts of one corpus. */
export function createFactFinder(bundle: Bundle, matcher: Matcher): FactFinder {
  const entries = new Map(bundle.words.intents.aspects.map((entry) => [entry.aspect, entry]));
  const irregular = new Map(bundle.lexicon.irregular);
  const { conversation, matching } = bundle.texts;
  const light = new Set(bundle.words.questions.light.map(foldWord));
  const goingOn = new Set(bundle.words.questions.goingOn.map(foldWord));
  // The corpus has few sentences, and each is read once.
  const known = new Map<string, Meaning>();
  const meaningOf = (text: string): Meaning => {
    const meaning = known.get(text) ?? toMeaning(matcher.read(text));
    known.set(text, meaning);
    return meaning;
  };
  const conceptsOf = (text: string): ReadonlySet<string> => meaningOf(text).concepts;
  const isExact = createExactness(irregular, new Set(Object.keys(bundle.words.intents.counts)), conceptsOf);
  const overlap = (text: string, wanted: Meaning): number => {
    const own = meaningOf(text);
    const shared = [...wanted.stems].filter((stem) => own.stems.has(stem)).length;
    return shared + [...wanted.concepts].filter((concept) => own.concepts.has(concept)).length;
  };

  const sayFigure = (practice: Practice, figure: Figure): Statement =>
    say(tellFigure(figure, conversation), practiceSource(practice, { on: [figure.page] }));
  const saySentences = (practice: Practice, section: Section, sentences: readonly string[]): Statement[] =>
    sentences.length === 0
      ? []
      : [say(sentences.join(' '), practiceSource(practice, { section: section.title, on: section.pages }))];

  const sentencesOf = (practice: Practice): Sentence[] => [
    ...practice.figures.map((figure) => ({
      statement: sayFigure(practice, figure),
      text: `${figure.text} ${figure.unit}`,
      title: '',
    })),
    ...practice.sections.flatMap((section) =>
      splitSentences(section.text).flatMap((text, at, all) => {
        // "Det gælder …" goes on with what was said before it.
        const next = all[at + 1];
        const told = next !== undefined && goingOn.has(tokenize(next)[0]?.word ?? '') ? [text, next] : [text];
        return saySentences(practice, section, told).map((statement) => ({ statement, text, title: section.title }));
      }),
    ),
  ];
  const findNearest = createNearestFinder(sentencesOf, conceptsOf, irregular, light);

  /** Of several figures that would do, those that share most of the question's words. */
  const bestOf = (figures: readonly Figure[], wanted: Meaning): Figure[] => {
    const scores = figures.map(({ unit, text }) => 3 * overlap(unit, wanted) + overlap(text, wanted));
    const best = Math.max(0, ...scores);
    const picked = best >= 3 ? figures.filter((_, at) => (scores[at] ?? 0) >= best - NEAR_BEST) : figures;
    return picked.slice(0, MOST_FIGURES);
  };

  /** The sentences of a section that answer, those with most of the question's words first; in the section's order. */
  const answersIn = (section: Section, { needs }: AspectEntry, wanted: Meaning): string[] => {
    const needed = new Set(needs.map((word) => stemWord(foldWord(word), irregular)));
    const sentences = splitSentences(section.text).filter(
      (sentence) => needed.size === 0 || tokenize(sentence).some(({ word }) => needed.has(stemWord(word, irregular))),
    );
    const best = [...sentences.keys()]
      .sort((a, b) => overlap(sentences[b] ?? '', wanted) - overlap(sentences[a] ?? '', wanted) || a - b)
      .slice(0, MOST_SENTENCES);
    return best.sort((a, b) => a - b).flatMap((at) => sentences[at] ?? []);
  };

  const inTitled = (practice: Practice, entry: AspectEntry, wanted: Meaning): Statement[] =>
    practice.sections
      .filter(({ title }) => entry.titles.some((start) => title.startsWith(start)))
      .flatMap((section) => saySentences(practice, section, answersIn(section, entry, wanted)));

  /** Sentences of any section that have a needed word and share one with the question. */
  const elsewhere = (practice: Practice, entry: AspectEntry, wanted: Meaning): Statement[] =>
    entry.needs.length === 0
      ? []
      : practice.sections
          .map((section) => ({ section, sentences: answersIn(section, entry, wanted) }))
          .filter(({ sentences }) => sentences.some((sentence) => entry.also || overlap(sentence, wanted) > 0))
          .slice(0, 1)
          .flatMap(({ section, sentences }) => saySentences(practice, section, sentences.slice(0, 2)));

  /** What sections and facts tell of an aspect, beside its figures. */
  const toldOf = (
    practice: Practice,
    entry: AspectEntry,
    figures: readonly Statement[],
    wanted: Meaning,
  ): Statement[] => {
    const fields = tellFields(practice, entry.fields, conversation, matching);
    const inSections = inTitled(practice, entry, wanted);
    if (entry.sectionsFirst && inSections.length > 0) return inSections.slice(0, 2);
    const direct = [...figures, ...fields];
    if (direct.length > 0)
      return entry.also ? [...direct, ...inSections.slice(0, 1), ...elsewhere(practice, entry, wanted)] : direct;
    return inSections.length > 0 ? inSections.slice(0, 2) : elsewhere(practice, entry, wanted);
  };

  return {
    ofAspect: (practice, aspect) => {
      const entry = entries.get(aspect);
      if (entry === undefined) return [];
      const figures = figuresOf(practice, entry.figures).slice(0, MOST_FIGURES);
      return toldOf(
        practice,
        entry,
        figures.map((figure) => sayFigure(practice, figure)),
        NO_MEANING,
      );
    },
    answer: (practice, aspect, question) => {
      const entry = entries.get(aspect);
      if (entry === undefined) return { exact: [], nearest: [] };
      const wanted = toMeaning(question.read);
      const ofType = figuresOf(practice, entry.figures);
      // How often somebody meets is told of more than the young people: the one that the question's words tell of.
      const kin = question.form === 'often' ? practice.figures.filter(({ kind }) => kind === 'frequency') : [];
      const meant = kin.filter((figure) => overlap(figure.text, wanted) > 0 && !ofType.includes(figure));
      const isOwn = meant.length === 0 || ofType.some((figure) => overlap(figure.text, wanted) > 0);
      const exact = (isOwn ? ofType : meant).filter((figure) => isExact(figure, practice, question));
      // How many parts there are does not tell which.
      const isWhich = aspect === 'parts' && !question.asksNumber;
      const near = exact.length > 0 && !isWhich ? [] : bestOf([...ofType, ...figuresOf(practice, entry.near)], wanted);
      const told = toldOf(
        practice,
        entry,
        bestOf(exact, wanted).map((figure) => sayFigure(practice, figure)),
        wanted,
      );
      const nearest = [
        ...near.map((figure) => sayFigure(practice, figure)),
        ...tellFields(practice, entry.nearFields, conversation, matching),
      ];
      // Where figures exist and none is the one asked for, or a number is asked for, what else is told is no answer.
      // Those that a practice is in are named, or it is not told which they are.
      const isNameless = aspect === 'municipalities' && !question.asksNumber && practice.municipalities.length === 0;
      const isAnswered =
        !isNameless &&
        !isWhich &&
        (exact.length > 0 || (!entry.silentFirst && near.length === 0 && !question.asksNumber));
      return isAnswered ? { exact: told, nearest: [] } : { exact: [], nearest: [...nearest, ...told] };
    },
    counting: (practice, question) =>
      question.counted === null
        ? []
        : practice.figures
            .filter((figure) => isExact(figure, practice, question))
            .slice(0, MOST_FIGURES)
            .map((figure) => sayFigure(practice, figure)),
    nearest: (practice, { read }) => findNearest(practice, read.tokens, toMeaning(read).concepts),
    figures: (practice, kinds) =>
      practice.figures.filter(({ kind }) => kinds.includes(kind)).map((figure) => sayFigure(practice, figure)),
  };
}

/** A figure's sentence, with its period where the sentence does not say it. */
function tellFigure({ text, period }: Figure, { fact }: Texts['conversation']): string {
  if (period === undefined || text.toLowerCase().includes(period.toLowerCase())) return text;
  return fillText(fact.withPeriod, { text: text.replace(/\.$/, ''), period });
}

const toMeaning = (read: ReadText): Meaning => ({
  stems: meaningStems(read.tokens),
  concepts: new Set(read.situation.findings.map(({ concept }) => concept)),
});

const NO_MEANING: Meaning = { stems: new Set(), concepts: new Set() };
