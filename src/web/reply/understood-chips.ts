import type { Situation } from '../../contract/situation-schema.ts';
import type { ChatTexts } from '../../corpus/texts/chat-texts.ts';
import { fillText } from '../../language/fill-text.ts';

/** One thing understood of a young person, as it is shown. */
export interface Chip {
  /** The name by which a message leaves it out: see the contract's `leaveOut`. */
  readonly key: string;
  readonly kind: 'age' | 'finding' | 'home' | 'place';
  /** What is shown, e.g. "tidligere: gymnasiet". */
  readonly text: string;
  /** What a message calls it, e.g. "gymnasiet". */
  readonly label: string;
}

/** The chips of a situation: only what was said, each once, age and places too. */
export function understoodChips({ age, findings, places }: Situation, texts: ChatTexts['understood']): Chip[] {
  const chips: Chip[] = [];
  if (age !== null) {
    const text = describeAge(age, texts);
    chips.push({ key: 'age', kind: 'age', text, label: text });
  }
  for (const { concept, label, status } of findings)
    chips.push({ key: concept, kind: 'finding', text: fillText(texts.statuses[status], { label }), label });
  for (const { name, relation } of places)
    chips.push({
      key: name,
      kind: relation === 'home' ? 'home' : 'place',
      text: fillText(texts.places[relation], { place: name }),
      label: name,
    });
  return chips.filter(({ key, text }, at) => text !== '' && chips.findIndex((chip) => chip.key === key) === at);
}

/** The message that corrects a chip: what stands in its field, said so that the engine takes it for the same thing. */
export function correctionOf({ kind }: Chip, text: string, texts: ChatTexts['understood']): string {
  if (kind === 'age' && /^\d{1,2}$/.test(text)) return fillText(texts.newAge, { age: text });
  if (kind === 'home') return fillText(texts.newHome, { place: text });
  return kind === 'place' ? fillText(texts.newPlace, { place: text }) : text;
}

function describeAge({ from, to }: NonNullable<Situation['age']>, texts: ChatTexts['understood']): string {
  if (from === null) return to === null ? '' : fillText(texts.ageTo, { to });
  if (to === null) return fillText(texts.ageFrom, { from });
  return from === to ? fillText(texts.age, { age: from }) : fillText(texts.ageRange, { from, to });
}
