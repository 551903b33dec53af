/** What every tool says of itself: it reads, always answers alike, and reaches nothing outside. */
export const READ_ONLY = {
  readOnlyHint: true,
  idempotentHint: true,
  destructiveHint: false,
  openWorldHint: false,
} as const;
