import type { PracticeView } from '../../../contract/catalogue-schema.ts';
import { type LocalEngine, startLocalEngine } from './ask-locally.ts';
import type { Transport } from './transport.ts';

/** How far the engine on the visitor's machine has come. */
export type LocalState = 'off' | 'loading' | 'ready' | 'failed';

/** The engine on the visitor's machine, started when it is first wanted, and again where that failed. */
export class LocalAnswers {
  state: LocalState = 'off';
  readonly #paths: { readonly engine: string; readonly corpus: string };
  readonly #onChange: () => void;
  #engine: LocalEngine | null = null;

  constructor(paths: { readonly engine: string; readonly corpus: string }, onChange: () => void) {
    this.#paths = paths;
    this.#onChange = onChange;
  }

  start(): LocalEngine {
    if (this.#engine !== null) return this.#engine;
    const engine = startLocalEngine(this.#paths);
    this.#engine = engine;
    this.#become('loading');
    engine.ready.then(
      () => this.#become('ready'),
      () => {
        this.#engine = null;
        this.#become('failed');
      },
    );
    return engine;
  }

  readonly ask: Transport = (request, signal) => this.start().ask(request, signal);

  getPractice(id: string): Promise<PracticeView | null> {
    return this.start().getPractice(id);
  }

  #become(state: LocalState): void {
    this.state = state;
    this.#onChange();
  }
}
