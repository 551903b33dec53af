import type { ModelRequest } from '../contract/language-model.ts';
import type { WriteText } from './write-text.ts';

/** The model took longer than its budget. */
class TimeOut extends Error {
  override readonly name = 'TimeOut';
}

/** Makes a text fail where it is not whole within the budget, and stops the request when nobody reads on. */
export function limitTime(write: WriteText, budgetMs: number): (request: ModelRequest) => AsyncIterable<string> {
  return async function* writeInTime(request) {
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const timeOut = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new TimeOut('the model took too long')), budgetMs);
    });
    const pieces = write(request, stop.signal)[Symbol.asyncIterator]();
    try {
      for (;;) {
        const next = await Promise.race([pieces.next(), timeOut]);
        if (next.done === true) return;
        yield next.value;
      }
    } finally {
      clearTimeout(timer);
      stop.abort();
      // The request may end on its own time, and with an error that nobody asks for any more.
      pieces.return?.()?.catch(() => undefined);
    }
  };
}
