import { connectFrame } from './conversation/connect-frame.ts';
import { ConversationElement } from './conversation/conversation-element.ts';

// The program of the front page and of the frame. Without it the form that stands there works by itself.
customElements.define('lp-conversation', ConversationElement);
if (window.parent !== window) connectFrame();
