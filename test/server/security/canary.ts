import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

/** A listener that nobody has reason to call: its address stands in what attackers send. */
export interface Canary {
  readonly address: string;
  /** Connections that somebody opened. */
  visits(): number;
  close(): void;
}

export async function openCanary(): Promise<Canary> {
  let visits = 0;
  const server = createServer((socket) => {
    visits += 1;
    socket.destroy();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/canary`, visits: () => visits, close: () => server.close() };
}
