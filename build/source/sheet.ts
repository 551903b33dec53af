/** One sheet of a file as it was taken out, before anything is mended. */
export interface Sheet {
  /** The page number that the file itself gives, or null. */
  readonly label: number | null;
  /** Lines in reading order, without space at their ends; '' is an empty line. */
  readonly lines: readonly string[];
}

/** What was left out of the text, and why. */
export interface Dropped {
  readonly text: string;
  readonly why: DropReason;
}

/** footer: repeated on pages but for its number; stray: a lone number or mark; leftover: of a template; link: a list of addresses below a footer; columns: the names of a table's columns. */
export type DropReason = 'footer' | 'stray' | 'leftover' | 'link' | 'columns';
