import type { Server } from 'node:http';

/** A site that runs on this machine. */
export interface LocalSite {
  readonly origin: string;
  close(): void;
}

/**
 * Lets a server listen on "localhost", which is another site to a browser than the Worker's 127.0.0.1.
 *
 * @param port - 0 for any free one
 */
export async function listenOnLocalhost(server: Server, port = 0): Promise<LocalSite> {
  await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('it listens to no port');
  return {
    origin: `http://localhost:${address.port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
