import { type Assistant, createAssistant } from '../../assistant.ts';
import type { EngineMessage, EngineRequest } from './conversation/engine-messages.ts';

// The program of the Web Worker: the whole engine, as the server runs it, in the visitor's browser.
let assistant: Assistant | null = null;
const tell = (message: EngineMessage): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<EngineRequest>) => void answer(data));

async function answer(data: EngineRequest): Promise<void> {
  if (data.kind === 'load') return load(data.corpus);
  if (data.kind === 'practice') {
    const practice = assistant?.getPractice(data.practice) ?? null;
    return tell({ kind: 'practice', id: data.id, practice });
  }
  try {
    for await (const event of assistant?.stream(data.request) ?? []) tell({ kind: 'event', id: data.id, event });
    tell({ kind: 'end', id: data.id });
  } catch {
    tell({ kind: 'fault', id: data.id });
  }
}

async function load(corpus: string): Promise<void> {
  try {
    const response = await fetch(corpus);
    if (!response.ok) return tell({ kind: 'failed' });
    assistant = createAssistant(await response.json(), { today: () => new Date().toISOString().slice(0, 10) });
    tell({ kind: 'ready' });
  } catch {
    tell({ kind: 'failed' });
  }
}
