import 'hono/jsx';

declare module 'hono/jsx' {
  // biome-ignore lint/style/noNamespace: this is how hono declares the elements of JSX.
  namespace JSX {
    interface IntrinsicElements {
      'lp-conversation': { children?: unknown };
    }
  }
}
