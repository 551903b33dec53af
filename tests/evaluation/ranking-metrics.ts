/** Grades of a case by practice id: 3 direct, 2 clearly relevant, 1 marginally; not listed is 0. */
export type Grades = Readonly<Record<string, number>>;

/** The figures of one ranked list, all between 0 and 1. */
export interface RankingFigures {
  readonly ndcg5: number;
  readonly ndcg10: number;
  readonly mrr: number;
  readonly success1: number;
  readonly success3: number;
  readonly recall5: number;
  readonly precision3: number;
}

export const FIGURES: readonly (keyof RankingFigures)[] = [
  'ndcg5',
  'ndcg10',
  'mrr',
  'success1',
  'success3',
  'recall5',
  'precision3',
];

/**
 * The information-retrieval figures of one case: gain 2^grade - 1, discount log2(rank + 1); MRR and success@k count a
 * practice with the case's highest grade; recall@5 counts grades 2 and 3, divided by min(5, how many there are);
 * precision@3 counts any grade.
 */
export function measureRanking(ranked: readonly string[], grades: Grades): RankingFigures {
  const gradeAt = (rank: number): number => grades[ranked[rank] ?? ''] ?? 0;
  const highest = Math.max(...Object.values(grades));
  const first = ranked.findIndex((id) => grades[id] === highest);
  const relevant = Object.values(grades).filter((grade) => grade >= 2).length;
  const hits = [0, 1, 2, 3, 4].filter((rank) => gradeAt(rank) >= 2).length;
  return {
    ndcg5: dcg(gradeAt, 5) / idealDcg(grades, 5),
    ndcg10: dcg(gradeAt, 10) / idealDcg(grades, 10),
    mrr: first < 0 ? 0 : 1 / (first + 1),
    success1: first === 0 ? 1 : 0,
    success3: first >= 0 && first < 3 ? 1 : 0,
    recall5: relevant === 0 ? 1 : hits / Math.min(5, relevant),
    precision3: [0, 1, 2].filter((rank) => gradeAt(rank) > 0).length / 3,
  };
}

function dcg(gradeAt: (rank: number) => number, depth: number): number {
  let sum = 0;
  for (let rank = 0; rank < depth; rank++) sum += (2 ** gradeAt(rank) - 1) / Math.log2(rank + 2);
  return sum;
}

function idealDcg(grades: Grades, depth: number): number {
  const best = Object.values(grades).sort((a, b) => b - a);
  return dcg((rank) => best[rank] ?? 0, depth);
}

/** The mean of each figure over several cases. */
export function meanFigures(all: readonly RankingFigures[]): RankingFigures {
  const mean = (key: keyof RankingFigures): number => all.reduce((sum, one) => sum + one[key], 0) / all.length;
  return Object.fromEntries(FIGURES.map((key) => [key, mean(key)])) as unknown as RankingFigures;
}
