import { nothing } from 'lit';

/** Where a link opens: beside the page where the conversation stands in another site's frame. */
export const linkTarget = (isFramed: boolean): string | typeof nothing => (isFramed ? '_blank' : nothing);
