import type { Aspect, AspectEntry } from '../corpus/intents-schema.ts';
import type { Practice } from '../corpus/practice-schema.ts';
import type { Texts } from '../corpus/texts/texts-schema.ts';
import { fillText } from '../language/fill-text.ts';
import { foldWord } from '../language/fold-word.ts';
import { meaningStems } from '../language/meaning-stems.ts';
import { splitSentences } from '../language/split-sentences.ts';
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
import { tellFields } from './tell-fields.ts';

/** The most sentences of a section, and the most figures, that one answer gives. */
const MOST_SENTENCES = 2;
const MOST_FIGURES = 3;

/** What it is worth that a sentence answers what a question asks for, beside the share of its words that it has, 0-1. */
const KIND_WEIGHT = 1.5;
/** From such a sum on a sentence answers. */
const ANSWERING = 0.85;

/**
 * A question with so many words of its own ("hvordan finder de de ældre") is answered for sure only by a sentence that has
 * such a share of them; of the right kind alone it comes near.
 */
const PARTICULAR = 2;
const SURE_SHARE = 0.15;

/** The forms of questions on time. */
const OF_TIME = ['often', 'length', 'when'];

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

/** Sentences that answer a question, best first, and whether they answer it for sure or only come near. */
interface Answering {
  readonly statements: readonly Statement[];
  readonly isSure: boolean;
}

/** Finds what the catalogue says of a practice. An empty list means that it does not say it. */
export interface FactFinder {
  /** All that is told of one aspect. */
  ofAspect(practice: Practice, aspect: Aspect): Statement[];
  /** What answers a question on one aspect. */
  answer(practice: Practice, aspect: Aspect, question: Question): Found;
  /** The figures that count what a question counts, whatever aspect they belong to. */
  counting(practice: Practice, question: Question): Statement[];
  /** The sentences that answer a question, by its words and by the kinds that it may be of; best first. */
  answering(practice: Practice, question: Question): Answering;
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
  const measures = new Set(bundle.words.questions.measures.map((word) => stemWord(foldWord(word), irregular)));
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
  const sentencesOf = (practice: Practice): Sentence[] => {
    const told = [
      ...practice.figures.map((figure) => ({
        statement: sayFigure(practice, figure),
        text: `${figure.text} ${figure.unit}`,
        title: '',
      })),
      ...practice.sections.flatMap((section) =>
        splitSentences(section.text).map((text, at, all) => {
          // "Det gælder …" goes on with what was said before it.
          const next = all[at + 1];
          const goesOn = next !== undefined && goingOn.has(tokenize(next)[0]?.word ?? '');
          const source = practiceSource(practice, { section: section.title, on: section.pages });
          return { statement: say(goesOn ? `${text} ${next}` : text, source), text, title: section.title };
        }),
      ),
    ];
    const expected = bundle.expected[practice.id] ?? [];
    return told.map((sentence, at) => {
      const [kinds, asked] = expected[at] ?? [[], ''];
      return { ...sentence, kinds, asked: asked.split(' ').filter((stem) => stem !== '') };
    });
  };
  // The corpus has few sentences, and each practice's are put together once.
  const sentences = new Map<string, readonly Sentence[]>();
  const sentencesBy = (practice: Practice): readonly Sentence[] => {
    const told = sentences.get(practice.id) ?? sentencesOf(practice);
    sentences.set(practice.id, told);
    return told;
  };
  const findNearest = createNearestFinder(sentencesBy, conceptsOf, irregular, light);
  const nearestTo = (practice: Practice, { read }: Question): Near[] =>
    findNearest(practice, read.tokens, toMeaning(read).concepts);

  /** Of several figures that would do, those that share most of the question's words. */
  const bestOf = (figures: readonly Figure[], wanted: Meaning): Figure[] => {
    const scores = figures.map(({ unit, text }) => 3 * overlap(unit, wanted) + overlap(text, wanted));
    const best = Math.max(0, ...scores);
    const picked = best >= 3 ? figures.filter((_, at) => (scores[at] ?? 0) >= best - NEAR_BEST) : figures;
    return picked.slice(0, MOST_FIGURES);
  };

  /** All that the sentences of an aspect's kind tell, in their order. */
  const saidOf = (practice: Practice, aspect: Aspect): Statement[] =>
    sentencesBy(practice)
      .filter(({ kinds }) => kinds.some((kind) => kind === aspect))
      .map(({ statement }) => statement);

  /** Whether a sentence has what a question's form asks for: a number, or a word that measures time. */
  const mayAnswer = (sentence: string, { asksNumber, form }: Question): boolean => {
    const hasNumber = /\d/.test(sentence);
    if (asksNumber || hasNumber || form === null || !OF_TIME.includes(form)) return hasNumber || !asksNumber;
    return tokenize(sentence).some(({ word }) => measures.has(stemWord(word, irregular)));
  };

  /** The sentences that answer a question, by its words and by the kinds that it may be of; best first. */
  const answering = (practice: Practice, question: Question): Answering => {
    const near = new Map(nearestTo(practice, question).map((each) => [each.statement.text, each.share]));
    const particular = question.read.tokens.filter(({ word, stop }) => !stop && !light.has(word)).length;
    const answers = sentencesBy(practice)
      .map(({ statement, kinds, text }) => {
        const likeliest = Math.max(0, ...kinds.map((kind) => question.kinds.get(kind) ?? 0));
        const share = near.get(statement.text) ?? 0;
        return { statement, share, score: mayAnswer(text, question) ? share + KIND_WEIGHT * likeliest : 0 };
      })
      .filter(({ score }) => score >= ANSWERING)
      .sort((a, b) => b.score - a.score);
    const statements = distinct(answers.map(({ statement }) => statement)).slice(0, MOST_SENTENCES);
    return { statements, isSure: particular < PARTICULAR || (answers[0]?.share ?? 0) >= SURE_SHARE };
  };

  /** What facts and sentences tell of an aspect, beside its figures. */
  const toldOf = (
    practice: Practice,
    entry: AspectEntry,
    figures: readonly Statement[],
    said: readonly Statement[],
  ): Statement[] => {
    const direct = [...figures, ...tellFields(practice, entry.fields, conversation, matching)];
    if (entry.sectionsFirst && said.length > 0) return [...said];
    return direct.length === 0 || entry.also ? distinct([...direct, ...said]) : direct;
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
        saidOf(practice, aspect).slice(0, MOST_SENTENCES),
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
      const { statements, isSure } = answering(practice, question);
      const told = toldOf(
        practice,
        entry,
        bestOf(exact, wanted).map((figure) => sayFigure(practice, figure)),
        statements,
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
        (exact.length > 0 ||
          ((isSure || entry.fields.length > 0) && !entry.silentFirst && near.length === 0 && !question.asksNumber));
      return isAnswered ? { exact: told, nearest: [] } : { exact: [], nearest: [...nearest, ...told] };
    },
    counting: (practice, question) =>
      question.counted === null
        ? []
        : practice.figures
            .filter((figure) => isExact(figure, practice, question))
            .slice(0, MOST_FIGURES)
            .map((figure) => sayFigure(practice, figure)),
    nearest: nearestTo,
    answering,
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

const distinct = (statements: readonly Statement[]): Statement[] => [
  ...new Map(statements.map((each) => [each.text, each])).values(),
];
