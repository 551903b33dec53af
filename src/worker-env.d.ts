/** The Worker's variables, secrets and bindings, as the runtime gives them; each is checked where it is read. */
declare module 'cloudflare:workers' {
  export const env: Readonly<Record<string, unknown>>;
}
