/** One thing in corpus/ that an editor must mend. */
export interface CorpusProblem {
  /** Path from the repository's top, e.g. "corpus/practices/skub.md". */
  readonly file: string;
  /** Line number in the file, the first being 1. */
  readonly line: number;
  /** What is wrong and what to do about it, in plain Danish. */
  readonly message: string;
}

/** The one line that an editor reads, e.g. "corpus/practices/skub.md:7: …". */
export function formatProblem({ file, line, message }: CorpusProblem): string {
  return `${file}:${line}: ${message}`;
}

/** Puts problems in the order in which an editor works through them: by file, then from top to bottom. */
export function sortProblems(problems: readonly CorpusProblem[]): CorpusProblem[] {
  return [...problems].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}
