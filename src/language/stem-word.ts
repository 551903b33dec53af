import { stemmer } from '@orama/stemmers/danish';

/** Irregular forms and their base, both folded; from corpus/words/irregular-forms.yaml. */
export type IrregularForms = ReadonlyMap<string, string>;

/**
 * The form under which all inflections of a word meet: the base where the word is irregular, else what the Snowball
 * stemmer for Danish (https://snowballstem.org/algorithms/danish/stemmer.html) leaves of it.
 *
 * @param word - folded by foldWord
 */
export function stemWord(word: string, irregular: IrregularForms): string {
  const base = irregular.get(word);
  if (base !== undefined) return base;
  return word.length < 3 ? word : stemmer(word);
}
