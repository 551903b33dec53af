/** The id of what a practice's page unfolds with the catalogue's own text. */
export const ORIGINAL_TEXT_ID = 'originaltekst';

/**
 * Where the catalogue's own text on an entry stands, if it is built in; null for entries without a page of their own.
 *
 * @param url - the entry's page, as in a citation
 */
export function originalAddress(url: string): string | null {
  return url.startsWith('/praksis/') ? `${url.replace(/#.*$/, '')}#${ORIGINAL_TEXT_ID}` : null;
}
