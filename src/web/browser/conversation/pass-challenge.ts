import { Fault } from './transport.ts';

const SCRIPT = 'https://challenges.cloudflare.com/turnstile/v0/api.js?render=explicit';

/** What is used of Turnstile's own interface. */
interface Turnstile {
  render(place: HTMLElement, options: object): string;
  remove(id: string): void;
}

let loading: Promise<Turnstile> | null = null;

/** Loads Turnstile once for all messages; where that failed, the next message tries again. */
function loadTurnstile(): Promise<Turnstile> {
  loading ??= new Promise<Turnstile>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = SCRIPT;
    script.addEventListener('load', () => {
      const { turnstile } = window as unknown as { turnstile?: Turnstile };
      if (turnstile === undefined) reject(new Fault('challenge'));
      else resolve(turnstile);
    });
    script.addEventListener('error', () => reject(new Fault(navigator.onLine ? 'challenge' : 'offline')));
    document.head.append(script);
  });
  loading.catch(() => {
    loading = null;
  });
  return loading;
}

/**
 * Passes a challenge of Turnstile and gives its token, which is good for one message. Most visitors see nothing; who has
 * to tick a box sees it below the conversation.
 *
 * @param signal - gives up
 */
export async function passChallenge(siteKey: string, conversation: HTMLElement, signal: AbortSignal): Promise<string> {
  const turnstile = await loadTurnstile();
  signal.throwIfAborted();
  const place = document.createElement('div');
  conversation.append(place);
  let id: string | undefined;
  try {
    return await new Promise<string>((resolve, reject) => {
      const fail = (): boolean => {
        reject(new Fault('challenge'));
        return true;
      };
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      id = turnstile.render(place, {
        sitekey: siteKey,
        language: 'da',
        appearance: 'interaction-only',
        retry: 'never',
        'response-field': false,
        callback: resolve,
        'before-interactive-callback': () => place.scrollIntoView({ block: 'nearest' }),
        'error-callback': fail,
        'timeout-callback': fail,
        'unsupported-callback': fail,
      });
    });
  } finally {
    if (id !== undefined) turnstile.remove(id);
    place.remove();
  }
}
