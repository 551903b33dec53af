import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Matcher } from '../../src/matching/match-situation.ts';

const casesSchema = z.strictObject({
  explicit: z.array(z.string()),
  indirect: z.array(z.string()),
  concern: z.array(z.string()),
  ordinary: z.array(z.string()),
});

type DangerSet = keyof z.infer<typeof casesSchema>;

/** How a set went: the part that is learned from and the part that is held out. */
export interface DangerFigure {
  readonly set: DangerSet;
  readonly part: 'seen' | 'held out';
  readonly cases: number;
  readonly wrong: readonly string[];
}

/**
 * Whether a message was judged as its set asks: acute for danger, told or hinted at; the reminder for a concern (acute is
 * not wrong there, only more than was asked for); for an ordinary case anything but acute.
 */
const isRight = (set: DangerSet, danger: ReturnType<Matcher['dangerIn']>): boolean =>
  set === 'ordinary'
    ? danger !== 'acute'
    : set === 'concern'
      ? danger === 'concern' || danger === 'possible'
      : danger === 'acute';

/** Judges all messages of danger-cases.yaml; every other one is held out. */
export function measureDanger(matcher: Matcher): DangerFigure[] {
  const sets = casesSchema.parse(parse(readFileSync(new URL('danger-cases.yaml', import.meta.url), 'utf8')));
  return (Object.keys(sets) as DangerSet[]).flatMap((set) =>
    (['seen', 'held out'] as const).map((part, odd) => {
      const texts = sets[set].filter((_, at) => at % 2 === odd);
      const wrong = texts.filter((text) => !isRight(set, matcher.dangerIn(matcher.read(text))));
      return { set, part, cases: texts.length, wrong };
    }),
  );
}
