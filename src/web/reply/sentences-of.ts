/** The sentences of a text, so that each can have a line of its own where somebody reads in haste. */
export const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?]) (?=\p{Lu})/u);
