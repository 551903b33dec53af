import type { Situation } from '../contract/situation-schema.ts';
import type { WebTexts } from '../corpus/texts/web-texts.ts';
import { fillText } from '../language/fill-text.ts';

/** What was understood of a description, in short phrases for people, each once. */
export function describeSituation(situation: Situation, texts: WebTexts['answer']): string[] {
  const age = situation.age === null ? [] : [describeAge(situation.age, texts)];
  const findings = situation.findings.map(({ status, label }) => fillText(texts.statuses[status], { label }));
  const places = situation.places.map(({ relation, name }) => fillText(texts.places[relation], { place: name }));
  return [...new Set([...age, ...findings, ...places].filter((phrase) => phrase !== ''))];
}

function describeAge({ from, to }: NonNullable<Situation['age']>, texts: WebTexts['answer']): string {
  if (from === null) return to === null ? '' : fillText(texts.ageTo, { to });
  if (to === null) return fillText(texts.ageFrom, { from });
  return from === to ? fillText(texts.age, { age: from }) : fillText(texts.ageRange, { from, to });
}
