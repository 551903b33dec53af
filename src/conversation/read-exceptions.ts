import type { PhraseMention } from '../language/find-phrases.ts';
import type { ReadToken } from '../language/lexicon.ts';
import type { ReadText } from '../situation/read-situation.ts';
import type { NameMention } from './read-names.ts';

/** So many words may stand between "andre end" and the name, and between the name and "har hun prøvet". */
const WORDS_BEFORE = 1;
const WORDS_AFTER = 3;

/** So many words stand between two names of one list: "ikke Ree Park eller Milepælen". */
const WORDS_BETWEEN = 1;

/**
 * The names of practices that a message does not mean: "andre end Ree Park", "ikke Ree Park", "Ree Park har hun prøvet".
 *
 * @param names - the names in the order of the text
 * @param asks - whether the message has a question mark: "kan vi ikke bruge …?" rules nothing out
 */
export function exceptedNames(
  names: readonly NameMention[],
  mentions: readonly PhraseMention[],
  tokens: readonly ReadToken[],
  asks: boolean,
): NameMention[] {
  const excepted: NameMention[] = [];
  for (const name of names) {
    const isBefore = mentions.some(({ key, at }) => {
      const end = at.at(-1) ?? 0;
      const most = at.length > 1 ? WORDS_BEFORE : 0;
      return key === 'mark:except' && (at.length > 1 || !asks) && end < name.first && name.first - end - 1 <= most;
    });
    const isAfter = mentions.some(({ key, at: [start = 0] }) => {
      const between = start - name.last - 1;
      return (
        key === 'mark:tried' && !asks && between >= 0 && between <= WORDS_AFTER && inOneSentence(tokens, name, start)
      );
    });
    const previous = excepted.at(-1);
    const goesOn = previous !== undefined && name.first - previous.last - 1 <= WORDS_BETWEEN;
    if (isBefore || isAfter || goesOn) excepted.push(name);
  }
  return excepted;
}

const inOneSentence = (tokens: readonly ReadToken[], { last }: NameMention, at: number): boolean =>
  tokens[last]?.sentence === tokens[at]?.sentence;

/** A text without what the words of these names would tell: "ikke Klar til arbejde" says nothing of work. */
export function withoutNamed(read: ReadText, names: readonly NameMention[]): ReadText {
  if (names.length === 0) return read;
  const { tokens, situation } = read;
  const isNamed = ({ span }: ReadText['situation']['findings'][number]): boolean =>
    names.some(({ first, last }) => (tokens[first]?.start ?? 0) <= span.start && span.end <= (tokens[last]?.end ?? 0));
  return { ...read, situation: { ...situation, findings: situation.findings.filter((finding) => !isNamed(finding)) } };
}
