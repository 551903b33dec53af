import type { LanguageModel, ModelRequest } from '../../contract/language-model.ts';

/** A model wrote more than was asked for. */
export class TooLong extends Error {
  override readonly name = 'TooLong';
}

/**
 * The lines of what a model writes, each as soon as it is whole; the last one only where the text ended well.
 *
 * @throws {TooLong} where the text is longer than the request allows; whatever the model itself throws
 */
export async function* readLines(model: LanguageModel, request: ModelRequest): AsyncGenerator<string> {
  let rest = '';
  let read = 0;
  for await (const piece of model.write(request)) {
    read += piece.length;
    if (read > request.mostCharacters) throw new TooLong('the text is longer than asked for');
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
