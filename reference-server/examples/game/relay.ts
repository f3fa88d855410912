import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A network between a client and a server that can fail. */
export class Relay {
  private readonly pairs = new Set<readonly [Socket, Socket]>();
  private readonly server = createServer((client) => this.join(client));
  private readonly target: number;
  private swallowing = false;

  /** @param target the port of the server, on loopback */
  constructor(target: number) {
    this.target = target;
  }

  /** The port to connect to instead. */
  async listen(): Promise<number> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return (this.server.address() as AddressInfo).port;
  }

  /** Every packet is lost from now on; no end says so. */
  blackHole(): void {
    this.swallowing = true;
  }

  /** Every connection is reset; new ones are, too, until the network comes back. */
  cut(): void {
    this.swallowing = true;
    for (const pair of this.pairs) for (const socket of pair) socket.resetAndDestroy();
  }

  /** New connections work; those that lost bytes meanwhile are beyond help. */
  comeBack(): void {
    this.swallowing = false;
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private join(client: Socket): void {
    if (this.swallowing) {
      client.resetAndDestroy();
      return;
    }
    const server = connect(this.target, '127.0.0.1');
    const pair = [client, server] as const;
    this.pairs.add(pair);
    for (const [from, to] of [pair, [server, client]] as const) {
      from.on('data', (bytes) => {
        if (!this.swallowing) to.write(bytes);
      });
      from.on('end', () => {
        if (!this.swallowing) to.end();
      });
      from.on('error', () => {});
      from.on('close', () => {
        this.pairs.delete(pair);
        if (!this.swallowing) to.destroy();
      });
    }
  }
}
