import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createSolowireServer, type Parts } from '@solowire/reference-server';
import { CloseCode, type Message, protocol } from '@solowire/spec';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { http, server, tell } from './embed.js';
import { neverCloses, removesTheSuccessor } from './variants.js';

/** A client that notes what it hears. */
class Client {
  readonly heard: Message[] = [];
  readonly socket: WebSocket;

  private constructor(url: string) {
    this.socket = new WebSocket(url, protocol.subprotocol);
    this.socket.on('message', (data) => this.heard.push(JSON.parse(String(data))));
  }

  static async hello(url: string, instance: string, token?: string): Promise<Client> {
    const client = new Client(url);
    await once(client.socket, 'open');
    const credentials = token === undefined ? {} : { credentials: { scheme: 'token', token } };
    const who = { clientId: 'player-42', instanceId: instance.repeat(32), attempt: 1 };
    client.send({ type: 'hello', version: protocol.version, ...who, ...credentials });
    return client;
  }

  send(message: Message): void {
    this.socket.send(JSON.stringify(message));
  }

  hears<T extends Message['type']>(type: T): Promise<Extract<Message, { type: T }>> {
    return vi.waitFor(() => {
      const message = this.heard.find((one) => one.type === type);
      if (!message) throw new Error(`no ${type} among ${JSON.stringify(this.heard)}`);
      return message as Extract<Message, { type: T }>;
    }, 20_000);
  }

  async ask(id: string, method: string, params?: unknown): Promise<unknown> {
    this.send({ type: 'request', id, method, params });
    return vi.waitFor(() => {
      const answer = this.heard.find((one) => one.type === 'response' && one.id === id);
      if (answer?.type !== 'response') throw new Error(`no response to ${id}`);
      return answer.error?.code ?? answer.result;
    }, 20_000);
  }
}

describe('the example of embedding', () => {
  it('verifies, serves its methods and pushes, beside the pages of its HTTP server', async () => {
    const said = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    http.listen(0, '127.0.0.1');
    await once(http, 'listening');
    const { port } = http.address() as AddressInfo;
    try {
      expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('the page of the game');
      const url = `ws://127.0.0.1:${port}/game`;
      const stranger = await Client.hello(url, 'f', 'guessed');
      expect((await stranger.hears('bye')).code).toBe(CloseCode.authenticationFailed);
      expect(tell(7)).toBe(false);
      const ada = await Client.hello(url, 'a', 'token-of-ada');
      await ada.hears('welcome');
      expect(await ada.ask('1', 'bag.add', 'lantern')).toBe(1);
      expect(await ada.ask('2', 'bag.add', 'sword')).toBe('out-of-stock');
      expect(await ada.ask('3', 'bag.get')).toEqual(['lantern']);
      expect(await ada.ask('4', 'bag.get', 'all')).toBe('invalid-params');
      expect(tell(7)).toBe(true);
      expect(await ada.hears('event')).toMatchObject({ topic: 'score', data: 7 });
      ada.socket.close(CloseCode.normal);
      await vi.waitFor(() => expect(said).toHaveBeenCalledWith('player-42 is offline: client-close\n'));
    } finally {
      said.mockRestore();
      await server.close();
      http.close();
    }
  });
});

describe('the examples of taking apart', () => {
  let stop = async () => {};
  afterEach(() => stop());

  async function takeOver(parts: Partial<Parts>) {
    const server = createSolowireServer({}, parts);
    const { url } = await server.listen({ host: '127.0.0.1', port: 0 });
    const a = await Client.hello(url, 'a');
    await a.hears('welcome');
    const b = await Client.hello(url, 'b');
    await b.hears('welcome');
    stop = async () => {
      for (const { socket } of [a, b]) socket.terminate();
      await server.close();
    };
    return { server, a, b };
  }

  it('forget an old session that stays open', async () => {
    const { a } = await takeOver(neverCloses);
    // Whatever was sent to it when b was welcomed has arrived before this.
    a.socket.ping();
    await once(a.socket, 'pong');
    expect(a.heard.map(({ type }) => type)).toEqual(['welcome']);
    expect(a.socket.readyState).toBe(WebSocket.OPEN);
  });

  it('lose the new session when the old one ends', async () => {
    const { server, a, b } = await takeOver(removesTheSuccessor);
    expect((await a.hears('bye')).code).toBe(CloseCode.sessionTakenOver);
    await vi.waitFor(() => expect(server.find('player-42')).toBeNull(), 20_000);
    expect(b.socket.readyState).toBe(WebSocket.OPEN);
  });
});
