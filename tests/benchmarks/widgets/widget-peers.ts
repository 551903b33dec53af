import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A chat widget as its makers tell how to put it on a page. */
export interface WidgetPeer {
  readonly name: string;
  /** The button that opens it, as a selector; null where it is always open. */
  readonly opener: string | null;
  /** What stands on the host page. `at` is where its files are. */
  html(at: string): string;
}

/** Pinned; each brings bundles that need nothing else. */
const PACKAGES = [
  'deep-chat@2.4.2',
  '@cloudflare/ai-search-snippet@0.0.42',
  '@n8n/chat@1.37.0',
  '@typebot.io/js@0.10.7',
];

/** Unpacks the peers into a new folder for temporary files, without installing anything, and gives the folder. */
export function fetchPeers(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lovende-praksis-widgets-'));
  for (const spec of PACKAGES) {
    const into = join(folder, spec.slice(0, spec.lastIndexOf('@')));
    mkdirSync(into, { recursive: true });
    const file = execFileSync('npm', ['pack', '--silent', spec], { cwd: folder, encoding: 'utf8' }).trim();
    execFileSync('tar', ['xzf', file, '-C', into, '--strip-components=1'], { cwd: folder });
  }
  return folder;
}

const module = (code: string): string => `<script type="module">${code}</script>`;

export const PEERS: readonly WidgetPeer[] = [
  {
    name: 'deep-chat 2.4.2',
    opener: null,
    html: (at) =>
      `<script type="module" src="${at}/deep-chat/dist/deepChat.bundle.js"></script><deep-chat connect='{"url":"/answer"}'></deep-chat>`,
  },
  {
    name: 'ai-search-snippet 0.0.42',
    opener: '.bubble-button',
    html: (at) =>
      `<script type="module" src="${at}/@cloudflare/ai-search-snippet/dist/search-snippet.chat.es.js"></script><chat-bubble-snippet api-url="/answer"></chat-bubble-snippet>`,
  },
  {
    name: '@n8n/chat 1.37.0',
    opener: '.chat-window-toggle',
    html: (at) =>
      `<link rel="stylesheet" href="${at}/@n8n/chat/dist/style.css">${module(`import { createChat } from '${at}/@n8n/chat/dist/chat.bundle.es.js'; createChat({ webhookUrl: '/answer' });`)}`,
  },
  {
    name: '@typebot.io/js 0.10.7',
    opener: 'typebot-bubble button',
    html: (at) =>
      module(
        `import Typebot from '${at}/@typebot.io/js/dist/web.js'; Typebot.initBubble({ typebot: 'x', apiHost: '${at}/typebot' });`,
      ),
  },
];
