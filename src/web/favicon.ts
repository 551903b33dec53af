/** The mark of the site: three rising leaves as bars, legible at 16 px. */
export const FAVICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#0b4f6c"/><path fill="#fff" d="M7 25v-7h4v7zM14 25V13h4v12zM21 25V7h4v18z"/></svg>`;
