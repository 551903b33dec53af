import { LovendePraksisElement } from './lovende-praksis-element.ts';

// The program of widget.js, the one tag for other sites.
if (customElements.get('lovende-praksis') === undefined)
  customElements.define('lovende-praksis', LovendePraksisElement);
