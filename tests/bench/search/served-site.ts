import type { AddressInfo } from 'node:net';
import { createStaticServer } from '../../../src/build/static-server.ts';

/** A site as its hosting would serve it, with what was asked of it. */
export interface ServedSite {
  readonly dir: string;
  readonly origin: string;
  /** Paths asked for since the last call, in order; with repetitions. */
  requested(): string[];
  close(): void;
}

export async function serveSite(dir: string): Promise<ServedSite> {
  const server = createStaticServer(dir, '/');
  let paths: string[] = [];
  server.on('request', (request) => paths.push(new URL(request.url ?? '/', 'http://site').pathname));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    dir,
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requested() {
      const since = paths;
      paths = [];
      return since;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
