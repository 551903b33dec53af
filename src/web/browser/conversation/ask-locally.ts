import type { PracticeView } from '../../../contract/catalogue-schema.ts';
import type { EngineMessage } from './engine-messages.ts';
import { Fault, type Transport } from './transport.ts';

/** The engine in a Web Worker of this page. */
export interface LocalEngine {
  readonly ask: Transport;
  /** One practice in full, or null where there is none. */
  readonly getPractice: (id: string) => Promise<PracticeView | null>;
  /** Settles when the engine has loaded the catalogue, or could not. */
  readonly ready: Promise<void>;
}

/** Trusted Types: the one address of a script that this page makes. */
const policy = (
  globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: object): { createScriptURL(url: string): string } };
  }
).trustedTypes?.createPolicy('lovende-praksis', { createScriptURL: (url: string) => url });

/**
 * Starts the engine in a Web Worker. Once it is ready it needs no network, and nothing that is asked leaves the machine.
 *
 * @param paths - of the engine's program and of the corpus
 */
export function startLocalEngine(paths: { readonly engine: string; readonly corpus: string }): LocalEngine {
  const worker = new Worker(policy?.createScriptURL(paths.engine) ?? paths.engine, { type: 'module' });
  const asked = new Map<number, (message: EngineMessage) => void>();
  let count = 0;
  const ready = new Promise<void>((resolve, reject) => {
    const fail = (): void => reject(new Fault('offline'));
    worker.onerror = fail;
    worker.onmessage = ({ data }: MessageEvent<EngineMessage>) => {
      if (data.kind === 'ready') resolve();
      else if (data.kind === 'failed') fail();
      else asked.get(data.id)?.(data);
    };
  });
  worker.postMessage({ kind: 'load', corpus: paths.corpus });

  const ask: Transport = async function* ask(request, signal) {
    await ready;
    const id = ++count;
    const messages: EngineMessage[] = [];
    let wake = (): void => undefined;
    asked.set(id, (message) => {
      messages.push(message);
      wake();
    });
    signal.addEventListener('abort', () => wake());
    worker.postMessage({ kind: 'ask', id, request });
    try {
      for (;;) {
        signal.throwIfAborted();
        const message = messages.shift();
        if (message === undefined) await new Promise<void>((resolve) => (wake = resolve));
        else if (message.kind === 'event') yield message.event;
        else if (message.kind === 'end') return;
        else throw new Fault('server');
      }
    } finally {
      asked.delete(id);
    }
  };
  const getPractice = async (practice: string): Promise<PracticeView | null> => {
    await ready;
    const id = ++count;
    return new Promise((resolve) => {
      asked.set(id, (message) => {
        asked.delete(id);
        resolve(message.kind === 'practice' ? message.practice : null);
      });
      worker.postMessage({ kind: 'practice', id, practice });
    });
  };
  return { ask, getPractice, ready };
}
