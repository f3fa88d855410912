import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { createHandshake } from './handshake.js';

const right = {
  host: 'game.example',
  upgrade: 'websocket',
  'sec-websocket-version': '13',
  'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
  'sec-websocket-protocol': 'solowire.v1',
};

function decide(
  headers: Record<string, string | undefined>,
  origins?: string[],
  method = 'GET',
  httpVersion = '1.1',
) {
  const request = { method, httpVersion, headers: { ...right, ...headers } } as unknown as IncomingMessage;
  return createHandshake(origins ? { origins } : {}).decide(request);
}

describe('an upgrade', () => {
  it('is accepted with the key of RFC 6455 §1.3', () => {
    expect(decide({})).toMatchObject({
      accept: true,
      subprotocol: 'solowire.v1',
      headers: expect.arrayContaining(['Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=']),
    });
  });

  it.each(['other, solowire.v1', 'solowire.v1,solowire.v9', ' solowire.v1 '])(
    'finds the subprotocol in %j',
    (offer) => {
      expect(decide({ 'sec-websocket-protocol': offer })).toMatchObject({ subprotocol: 'solowire.v1' });
    },
  );

  it.each([undefined, '', 'solowire.v2', 'SOLOWIRE.V1', 'solowire.v10'])(
    'selects none of the offer %j',
    (offer) => {
      const decision = decide({ 'sec-websocket-protocol': offer });
      expect(decision).toMatchObject({ accept: true, subprotocol: null });
      expect(JSON.stringify(decision)).not.toContain('Sec-WebSocket-Protocol');
    },
  );

  it.each([
    [{ upgrade: 'h2c' }, 426],
    [{ 'sec-websocket-version': '8' }, 426],
    [{ 'sec-websocket-version': undefined }, 426],
    [{ host: undefined }, 400],
    [{ 'content-length': '5' }, 400],
    [{ 'transfer-encoding': 'chunked' }, 400],
    [{ 'sec-websocket-key': 'short' }, 400],
    [{ 'sec-websocket-key': undefined }, 400],
  ])('is refused if a header is wrong: %j', (headers, status) => {
    expect(decide(headers)).toMatchObject({ accept: false, status });
  });

  it('is accepted with a body of no length', () =>
    expect(decide({ 'content-length': '0' })).toMatchObject({ accept: true }));

  it('is refused if it is not HTTP/1.1 (RFC 6455 §4.2.1)', () =>
    expect(decide({}, undefined, 'GET', '1.0')).toMatchObject({ accept: false, status: 400 }));

  it('is refused if it is no GET', () =>
    expect(decide({}, undefined, 'POST')).toMatchObject({ status: 405 }));

  it('is refused from an origin that is not listed, if there is a list', () => {
    const origins = ['https://game.example'];
    expect(decide({ origin: 'https://evil.example' }, origins)).toMatchObject({ accept: false, status: 403 });
    expect(decide({ origin: 'https://game.example' }, origins)).toMatchObject({ accept: true });
    expect(decide({}, origins)).toMatchObject({ accept: true });
    expect(decide({ origin: 'https://evil.example' })).toMatchObject({ accept: true });
  });
});
