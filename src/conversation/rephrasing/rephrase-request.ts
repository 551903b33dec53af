import type { ModelRequest } from '../../contract/language-model.ts';
import type { Situation } from '../../contract/situation-schema.ts';
import type { LanguageModelTexts } from '../../corpus/texts/language-model-texts.ts';
import { fillText } from '../../language/fill-text.ts';

/** The longest question that a model gets to see. */
const LONGEST_QUESTION = 1000;

/** How much longer than the sentences their rephrasing may be before it is read no further. */
const MOST_GROWTH = 2;
const ROOM = 200;

/**
 * What the model is asked: the sentences to rephrase and the situation as labels of the vocabulary.
 *
 * @param question - the user's redacted words, or null where the model may not see them
 * @param neutral - the words that a sentence may gain
 */
export function writeRephraseRequest(
  sentences: readonly string[],
  situation: Situation,
  question: string | null,
  { rephrase }: LanguageModelTexts,
  neutral: readonly string[],
): ModelRequest {
  const numbered = sentences.map((sentence, at) => `${at + 1}: ${sentence}`).join('\n');
  const prompt = fillText(rephrase.prompt, { situation: tellSituation(situation, rephrase), sentences: numbered });
  const asked = question?.replace(/\s+/g, ' ').slice(0, LONGEST_QUESTION);
  return {
    instructions: fillText(rephrase.instructions, { neutral: neutral.join(', ') }),
    prompt: asked === undefined ? prompt : `${fillText(rephrase.question, { question: asked })}\n${prompt}`,
    mostCharacters: numbered.length * MOST_GROWTH + ROOM,
  };
}

function tellSituation({ age, findings }: Situation, texts: LanguageModelTexts['rephrase']): string {
  const years = age?.from ?? age?.to;
  const told = [
    ...(years === undefined || years === null ? [] : [fillText(texts.age, { age: years })]),
    ...findings.map(({ status, label }) => fillText(texts.statuses[status], { label })),
  ];
  return told.length === 0 ? texts.situationUnknown : told.join(', ');
}
