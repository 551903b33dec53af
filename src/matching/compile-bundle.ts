import { eng } from 'stopword';
import type { CorpusContent } from '../corpus/corpus.ts';
import type { IntentWords } from '../corpus/intents-schema.ts';
import type { Practice } from '../corpus/practice-schema.ts';
import type { Source } from '../corpus/source-schema.ts';
import type { Words } from '../corpus/words-schema.ts';
import { compileLabels, type LabelIndexData } from '../language/compile-labels.ts';
import { compileLexicon, type LexiconData, NEGATOR } from '../language/compile-lexicon.ts';
import { compilePhrases, type PhraseIndexData } from '../language/compile-phrases.ts';
import { createLexicon, type Lexicon } from '../language/lexicon.ts';
import { stopWordsFrom } from '../language/stop-words.ts';
import { createSituationReader } from '../situation/read-situation.ts';
import { buildSourceData, type SourceData } from '../source/source-search.ts';
import { type ConceptFitData, compileConceptFit } from './compile-concept-fit.ts';
import { compileExpectedQuestions, type ExpectedQuestionsData } from './compile-expected-questions.ts';
import { type LearnedModels, learnModels } from './learn-models.ts';
import { scoreWords, type WordScores } from './search-index.ts';

/** All that the engine loads: the corpus's content and what the build made of it. Plain JSON. */
export interface Bundle extends CorpusContent, LearnedModels {
  /** What each sentence of a practice answers. */
  readonly expected: ExpectedQuestionsData;
  readonly lexicon: LexiconData;
  readonly labels: LabelIndexData;
  /** The labels of the topics outside the catalogue (corpus/words/scope.yaml). */
  readonly topics: LabelIndexData;
  /** The words of danger (corpus/words/danger.yaml), by its level. */
  readonly danger: PhraseIndexData;
  /** What people say to steer the conversation (corpus/words/intents.yaml), by {@link phraseEntries}' keys. */
  readonly phrases: PhraseIndexData;
  readonly conceptFit: ConceptFitData;
  readonly wordScores: WordScores;
  /** The stems of each practice's texts, so that shared words can be named. */
  readonly practiceStems: readonly (readonly number[])[];
  /** The catalogue's own text, where the operator has it; the matching does not read it. */
  readonly source: SourceData | null;
}

/**
 * Compiles the corpus, so that a Worker neither parses nor indexes anything when it starts. For the build only.
 *
 * @param danishWords - right Danish words, so that none of them is taken for a misspelling
 * @param source - the catalogue's own text, or null where there is none
 */
export function compileBundle(
  content: CorpusContent,
  danishWords: Iterable<string> = [],
  source: Source | null = null,
): Bundle {
  const { practices, focusPoints, catalogueTexts, concepts, words, weights } = content;
  const lexiconData = compileLexicon(
    words,
    [
      ...concepts.flatMap(({ prefLabel, altLabel, hiddenLabel, en }) => [
        prefLabel,
        ...altLabel,
        ...hiddenLabel,
        ...en,
      ]),
      ...words.scope.topics.flatMap(({ labels }) => labels),
    ],
    [
      ...practices.flatMap(textsOfPractice),
      ...[...focusPoints, ...catalogueTexts].flatMap(({ sections }) =>
        sections.flatMap(({ title, text }) => [title, text]),
      ),
      ...focusPoints.flatMap(({ name, summary }) => [name, summary.text]),
      ...words.municipalities.municipalities.map(({ name }) => name),
    ],
    danishWords,
  );
  const lexicon = createLexicon(lexiconData);
  const labels = compileLabels(
    concepts.map(({ id, prefLabel, altLabel, hiddenLabel, en }) => ({
      id,
      labels: [prefLabel, ...altLabel, ...hiddenLabel],
      en,
    })),
    lexicon,
    eng,
  );
  const irregular = new Map(lexiconData.irregular);
  const danger = compilePhrases(dangerEntries(words.danger), irregular);
  return {
    ...content,
    // What has been learned from and compiled need not be carried: judged descriptions, examples, questions, labels and phrases.
    judgments: [],
    examples: { danger: [], requests: [], questions: [] },
    expectedQuestions: {},
    expected: compileExpectedQuestions(content, irregular),
    concepts: concepts.map((concept) => ({ ...concept, altLabel: [], hiddenLabel: [], en: [] })),
    words: withoutCompiled(words),
    lexicon: lexiconData,
    labels,
    danger,
    topics: compileLabels(
      words.scope.topics.map(({ id, labels }) => ({ id, labels, en: [] })),
      lexicon,
      eng,
    ),
    phrases: compilePhrases(phraseEntries(words.intents), irregular),
    conceptFit: compileConceptFit(concepts, practices, weights),
    wordScores: scoreWords(practices, focusPoints, lexicon),
    ...learnModels(content, createSituationReader(lexicon, labels, concepts, words), lexicon, irregular, danger),
    practiceStems: practices.map((practice) => stemsOfPractice(practice, lexicon)),
    source: source === null ? null : buildSourceData(source.passages, stopWordsFrom(words.stopWords)),
  };
}

/** Words without the forms, labels and phrases that are compiled. */
function withoutCompiled(words: Words): Words {
  const { irregularForms, intents, danger, scope } = words;
  const aspects = intents.aspects.map((entry) => ({ ...entry, phrases: [] }));
  return {
    ...words,
    irregularForms: { ...irregularForms, forms: [] },
    intents: { ...intents, intents: [], marks: [], phases: [], allShown: [], aspects },
    danger: { ...danger, acute: [], concern: [] },
    scope: { ...scope, topics: scope.topics.map((topic) => ({ ...topic, labels: [] })) },
  };
}

/** The phrases of corpus/words/intents.yaml with keys that say what they stand for: "intent:more", "aspect:price". */
function phraseEntries({ intents, marks, aspects, phases, allShown }: IntentWords): [string, readonly string[]][] {
  return [
    ...intents.map(({ intent, phrases }): [string, readonly string[]] => [`intent:${intent}`, phrases]),
    ...marks.map(({ mark, phrases }): [string, readonly string[]] => [`mark:${mark}`, phrases]),
    ...aspects.map(({ aspect, phrases }): [string, readonly string[]] => [`aspect:${aspect}`, phrases]),
    ...phases.map(({ phase, phrases }): [string, readonly string[]] => [`phase:${phase}`, phrases]),
    ['allShown', allShown],
  ];
}

/** The words of danger by its level, each in every person: "slår ham" also as "slår hende". */
function dangerEntries({ acute, concern, alike }: Words['danger']): [string, readonly string[]][] {
  const inAllPersons = (label: string): string[] =>
    label.split(' ').reduce<string[]>(
      (begun, word) => {
        const words = alike.find((group) => group.includes(word)) ?? [word];
        return begun.flatMap((start) => words.map((each) => (start === '' ? each : `${start} ${each}`)));
      },
      [''],
    );
  const all = (groups: Words['danger']['acute']): string[] =>
    groups.flatMap(({ labels }) => labels.flatMap(inAllPersons));
  return [
    ['acute', all(acute)],
    ['concern', all(concern)],
  ];
}

const textsOfPractice = (practice: Practice): string[] => [
  practice.name,
  ...practice.aliases,
  practice.context,
  practice.summary.text,
  practice.targetGroup?.text ?? '',
  practice.focus?.text ?? '',
  ...(practice.anchoring?.actors ?? []),
  ...practice.sections.flatMap(({ title, text }) => [title, text]),
];

const stemsOfPractice = (practice: Practice, lexicon: Lexicon): number[] => {
  const tokens = textsOfPractice(practice).flatMap((text) => lexicon.read(text));
  const stems = new Set(tokens.flatMap(({ stems: own, stop }) => (stop ? [] : own)));
  return [...stems].filter((stem) => stem !== NEGATOR).sort((a, b) => a - b);
};
