import { connect, createServer, type AddressInfo } from 'node:net';

/** A door to a server that counts what comes out of it. */
export interface Counter {
  readonly url: string;
  /** Bytes since the last time that it was asked, headers included. */
  readonly take: () => number;
  readonly close: () => void;
}

/** Opens a door to a server: what a browser loads is counted as it goes over the wire. */
export async function countBytes(address: string): Promise<Counter> {
  const { port } = new URL(address);
  let bytes = 0;
  const server = createServer((client) => {
    const upstream = connect(Number(port), 'localhost');
    upstream.on('data', (chunk) => (bytes += chunk.length));
    client.pipe(upstream).pipe(client);
    for (const side of [client, upstream]) side.on('error', () => side.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    take: () => {
      const counted = bytes;
      bytes = 0;
      return counted;
    },
    close: () => void server.close(),
  };
}
