import type { FindingStatus } from '../contract/situation-schema.ts';
import type { ConceptScheme } from '../corpus/vocabulary-schema.ts';
import { NEGATOR } from '../language/compile-lexicon.ts';
import type { LabelMention } from '../language/find-labels.ts';
import type { ReadToken } from '../language/lexicon.ts';
import type { Marker, MarkerKind } from './find-markers.ts';

/** How many tokens back a marker still colours a mention; the clause and contrast words end it sooner. */
const REACH: Readonly<Record<'denied' | 'wanted' | 'past' | 'other', number>> = {
  denied: 6,
  wanted: 9,
  past: 6,
  other: 4,
};

/** How far a determiner such as "ingen" denies: the next word or two. */
const DETERMINER_REACH = 3;

/** What the status of a mention is judged by: the text, its markers, and negators that belong to another label. */
export interface StatusContext {
  readonly tokens: readonly ReadToken[];
  readonly markers: readonly Marker[];
  readonly usedNegators: ReadonlySet<number>;
  /** Negators that deny only what follows at once. */
  readonly determiners: ReadonlySet<string>;
  /** Words that join the items of a denied list, such as "eller". */
  readonly listJoiners: ReadonlySet<string>;
}

/** Tells how a mention holds for the young person: now, wished for, before, not at all, or for somebody else. */
export function judgeStatus(mention: LabelMention, scheme: ConceptScheme, context: StatusContext): FindingStatus {
  const first = mention.at[0] ?? 0;
  const saysNo = mention.at.some((at) => context.tokens[at]?.stems[0] === NEGATOR);
  if (!saysNo && isDenied(mention, context)) return 'denied';
  const canRefuse = scheme !== 'challenge' && scheme !== 'steering' && !saysNo;
  if (canRefuse && markerBefore('refusalMarkers', first, REACH.denied, context)) return 'denied';
  if (isOther(mention, scheme, context)) return 'other';
  if (scheme !== 'challenge' && scheme !== 'benefit' && markerBefore('wishMarkers', first, REACH.wanted, context))
    return 'wanted';
  if (markerBefore('recoveredMarkers', first, REACH.past, context)) return 'past';
  if (scheme !== 'wish' && scheme !== 'approach' && markerBefore('pastMarkers', first, REACH.past, context))
    return 'past';
  return 'present';
}

function isDenied(mention: LabelMention, context: StatusContext): boolean {
  const { tokens, usedNegators } = context;
  const first = mention.at[0] ?? 0;
  const last = mention.at.at(-1) ?? 0;
  for (let at = last; at >= 0 && at >= first - REACH.denied; at--) {
    if (at < first && !sameScope(at, first, context)) break;
    if (tokens[at]?.stems[0] !== NEGATOR || mention.at.includes(at) || usedNegators.has(at)) continue;
    if (first - at > DETERMINER_REACH && context.determiners.has(tokens[at]?.word ?? '')) continue;
    if (!context.markers.some(({ kind, from, to }) => kind === 'pseudoNegators' && from <= at && at <= to)) return true;
  }
  return isDeniedAfter(last, context);
}

/** "misbrug: nej", "misbrug er der ikke": the negator ends the clause right after the mention. */
function isDeniedAfter(last: number, { tokens, usedNegators }: StatusContext): boolean {
  for (let at = last + 1; at <= last + 3; at++) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[last]?.sentence) return false;
    if (token.stems[0] === NEGATOR && !usedNegators.has(at)) return tokens[at + 1]?.clause !== token.clause;
    if (!token.stop) return false;
  }
  return false;
}

function isOther(mention: LabelMention, scheme: ConceptScheme, context: StatusContext): boolean {
  if (scheme === 'approach' || scheme === 'steering' || scheme === 'wish') return false;
  const first = mention.at[0] ?? 0;
  const marker = markerBefore('otherPersonMarkers', first, REACH.other, context);
  return marker !== undefined && !mention.at.some((at) => marker.from <= at && at <= marker.to);
}

/** The last marker of a kind before a token, within reach and the same scope. */
function markerBefore(kind: MarkerKind, before: number, reach: number, context: StatusContext): Marker | undefined {
  return context.markers.findLast(
    (marker) =>
      marker.kind === kind &&
      marker.from < before &&
      marker.to >= before - reach &&
      sameScope(marker.to, before, context),
  );
}

/** Whether nothing between two tokens ends what the first says: a clause's end (but for lists) or a contrast word. */
function sameScope(from: number, to: number, { tokens, markers, listJoiners }: StatusContext): boolean {
  if (tokens[from]?.sentence !== tokens[to]?.sentence) return false;
  if (markers.some((marker) => marker.kind === 'contrast' && marker.from > from && marker.to < to)) return false;
  return tokens[from]?.clause === tokens[to]?.clause || isList(from, to, tokens, listJoiners);
}

/** The longest item, in tokens, of a list such as the one below. */
const LONGEST_ITEM = 2;

/** Whether a negator goes on over commas: "ikke misbrug, kriminalitet eller gæld"; the last clause must say "eller". */
function isList(from: number, to: number, tokens: readonly ReadToken[], joiners: ReadonlySet<string>): boolean {
  let item = 0;
  for (let at = from + 1; at <= to; at++) {
    if (tokens[at]?.clause !== tokens[at - 1]?.clause) {
      if (item > LONGEST_ITEM) return false;
      item = 0;
    }
    item++;
  }
  if (item > LONGEST_ITEM + 1) return false;
  const clause = tokens[to]?.clause;
  for (let at = to; tokens[at]?.clause === clause; at++) if (joiners.has(tokens[at]?.word ?? '')) return true;
  for (let at = to; tokens[at]?.clause === clause; at--) if (joiners.has(tokens[at]?.word ?? '')) return true;
  return false;
}
