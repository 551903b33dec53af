import { create, insertMultiple, search } from '@orama/orama';
import { language, stemmer } from '@orama/stemmers/danish';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import lunr from 'lunr';
import lunrDa from 'lunr-languages/lunr.da.js';
import lunrStemmer from 'lunr-languages/lunr.stemmer.support.js';
import MiniSearch from 'minisearch';
import { dan } from 'stopword';
import type { Practice } from '../../src/corpus/practice-schema.ts';
import type { Matcher } from '../../src/matching/match-situation.ts';

/** Something that ranks practices for a text: ids, best first. */
export interface Ranker {
  readonly name: string;
  rank(text: string): string[] | Promise<string[]>;
}

/** How many practices a ranker is asked for. */
const DEPTH = 10;

export const ourRanker = (matcher: Matcher, name = 'Lovende Praksis'): Ranker => ({
  name,
  rank: (text) => matcher.matchRead(matcher.read(text), { limit: DEPTH, filters: {} }).matches.map(({ id }) => id),
});

/** The peers, each set up for Danish as its own documentation says, on one document a practice with all its text. */
export async function createPeers(practices: readonly Practice[]): Promise<Ranker[]> {
  const documents = practices.map((practice) => ({ id: practice.id, title: practice.name, text: textOf(practice) }));
  const stopWords = new Set(dan);
  const danishTerm = (term: string): string | null => {
    const word = term.toLowerCase();
    return stopWords.has(word) ? null : stemmer(word);
  };

  const plain = new MiniSearch({ fields: ['title', 'text'] });
  plain.addAll(documents);
  const danish = new MiniSearch({
    fields: ['title', 'text'],
    processTerm: danishTerm,
    searchOptions: { prefix: true },
  });
  danish.addAll(documents);

  const orama = create({
    schema: { id: 'string', title: 'string', text: 'string' },
    components: { tokenizer: { language, stemming: true, stemmer, stopWords: [...dan] } },
  });
  await insertMultiple(orama, documents);

  lunrStemmer(lunr);
  lunrDa(lunr);
  const lunrIndex = lunr(function (this: lunr.Builder) {
    this.use((lunr as unknown as { da: lunr.Builder.Plugin }).da);
    this.ref('id');
    this.field('title');
    this.field('text');
    for (const document of documents) this.add(document);
  });

  const flex = new FlexSearch.Index({ tokenize: 'forward', context: false });
  for (const [at, { title, text }] of documents.entries()) flex.add(at, `${title} ${text}`);

  const fuse = new Fuse(documents, {
    keys: ['title', 'text'],
    ignoreLocation: true,
    includeScore: true,
    useExtendedSearch: false,
  });

  const words = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return [
    { name: 'MiniSearch', rank: (text) => plain.search(text).map(({ id }) => String(id)) },
    { name: 'MiniSearch, Danish', rank: (text) => danish.search(text).map(({ id }) => String(id)) },
    {
      name: 'Orama, Danish',
      rank: async (text) =>
        (await search(orama, { term: text, limit: DEPTH, threshold: 1 })).hits.map(({ document }) =>
          String(document['id']),
        ),
    },
    { name: 'lunr, Danish', rank: (text) => lunrIndex.search(words(text)).map(({ ref }) => ref) },
    {
      name: 'FlexSearch',
      rank: (text) =>
        (flex.search(text, { limit: DEPTH, suggest: true }) as number[]).map((at) => documents[at]?.id ?? ''),
    },
    { name: 'Fuse.js', rank: (text) => fuseByWords(fuse, words(text)) },
  ];
}

/** Fuse looks for one pattern at a time, so its scores are added up word by word, as its documentation advises. */
function fuseByWords<Document extends { id: string }>(fuse: Fuse<Document>, text: string): string[] {
  const scores = new Map<string, number>();
  for (const word of text.split(' ').filter((each) => each.length > 2))
    for (const { item, score } of fuse.search(word)) scores.set(item.id, (scores.get(item.id) ?? 0) + 1 - (score ?? 1));
  return [...scores].sort(([, a], [, b]) => b - a).map(([id]) => id);
}

const textOf = ({ context, summary, targetGroup, focus, anchoring, sections }: Practice): string =>
  [
    context,
    summary.text,
    targetGroup?.text,
    focus?.text,
    ...(anchoring?.actors ?? []),
    ...sections.flatMap(({ title, text }) => [title, text]),
  ].join('\n');
