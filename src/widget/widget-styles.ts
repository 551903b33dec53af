/**
 * How the widget looks on its host page. In pixels and not in rem: a host page may set any size on its root. Everything
 * is set anew on the host element, since what it inherits comes from the page around it; `!important` in here is
 * stronger than the host page's own.
 */
export const WIDGET_STYLES = `
:host { all: initial !important; display: block !important; }
:host([placement="floating"]) { display: contents !important; }
:host([hidden]) { display: none !important; }
iframe { display: block; width: 100%; height: 520px; border: 1px solid #c9d2d8; border-radius: 12px; background: Canvas; color-scheme: normal; }
a { display: inline-block; padding: 12px; font: 600 17px/1.4 system-ui, sans-serif; color: LinkText; }
p { font: 16px/1.6 system-ui, sans-serif; min-height: 520px; color: GrayText; margin: 0; }
button { all: initial; box-sizing: border-box; position: fixed; inset: auto 20px 20px auto; z-index: 2147483000; max-width: calc(100vw - 40px); min-height: 52px; padding: 12px 22px; border: 1px solid transparent; border-radius: 26px; background: #0b4f6c; color: #fff; font: 600 17px/1.4 system-ui, sans-serif; text-align: start; cursor: pointer; box-shadow: 0 4px 16px rgb(0 0 0 / .25); }
button:hover { background: #083a50; }
button:focus-visible { outline: 3px solid #b34700; outline-offset: 3px; box-shadow: 0 0 0 3px #fff; }
dialog { all: initial; box-sizing: border-box; display: none; position: fixed; inset: auto 20px 20px auto; z-index: 2147483001; width: min(430px, calc(100vw - 40px)); height: min(720px, calc(100vh - 40px)); height: min(720px, calc(100dvh - 40px)); background: Canvas; border-radius: 14px; overflow: hidden; box-shadow: 0 8px 40px rgb(0 0 0 / .35); }
dialog[open] { display: block; }
dialog iframe { height: 100%; border: 0; border-radius: 0; }
@media (max-width: 30rem) { dialog { inset: 0; width: 100vw; max-width: none; height: 100vh; height: 100dvh; max-height: none; border-radius: 0; } }
@media (forced-colors: active) { button, dialog { border: 1px solid; } }
@media print { :host { display: none !important; } }
`;
