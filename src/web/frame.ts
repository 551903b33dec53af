import type { WebTexts } from '../corpus/texts/web-texts.ts';

/** What every page is told: the texts, and where it stands. */
export interface Frame {
  readonly texts: WebTexts;
  /** Scheme and host that the page was asked for at, for addresses that others read, e.g. "https://example.dk". */
  readonly origin: string;
}
