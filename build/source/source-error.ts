/** A file that cannot be used as the catalogue. The message is for the operator, in plain Danish. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
}
