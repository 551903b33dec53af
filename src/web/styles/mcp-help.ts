/** Texts to copy, on the page that tells how to connect an assistant. */
export const MCP_HELP = `
.to-copy { position: relative; display: flex; flex-wrap: wrap; align-items: flex-start; gap: .5rem; margin-bottom: 1rem; }
.to-copy pre { flex: 1 1 18rem; min-width: 0; margin: 0; padding: .6rem .85rem; background: var(--faint-tint); border: 1px solid var(--line); border-radius: var(--radius); white-space: pre-wrap; overflow-wrap: anywhere; }
.to-copy [role="status"] { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
`;
