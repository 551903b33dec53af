/** The schemes of the resources' addresses. */
export const PRACTICE_SCHEME = 'praksis';
export const FOCUS_POINT_SCHEME = 'fokuspunkt';
export const TEXT_SCHEME = 'katalog';

/** The address that a practice is cited by: its page at this assistant, or its resource where there are no pages. */
export function practiceAddress({ id, url }: { id: string; url: string }, origin: string | null): string {
  return origin === null ? `${PRACTICE_SCHEME}://${id}` : `${origin}${url}`;
}

/** Markdown with its links to the assistant's own pages made whole, so that they work anywhere. */
export function withWholeLinks(markdown: string, origin: string | null): string {
  return markdown.replace(/\]\(\/praksis\/([a-z0-9-]+)\)/g, (_, id: string) => {
    const address = practiceAddress({ id, url: `/praksis/${id}` }, origin);
    return `](${address})`;
  });
}
