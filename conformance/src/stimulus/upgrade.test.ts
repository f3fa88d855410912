import { describe, expect, it } from 'vitest';
import { faultOfUpgrade, parseResponse, upgradeRequest } from './upgrade.js';

describe('the opening handshake', () => {
  it('knows the answer to its key (the example of RFC 6455 §1.3)', () => {
    const { bytes, accept } = upgradeRequest({
      url: new URL('http://example.com/chat?x=1'),
      subprotocols: ['solowire.v1'],
      headers: { 'X-Test': '1' },
      key: 'dGhlIHNhbXBsZSBub25jZQ==',
    });
    expect(accept).toBe('s3pPLMBiTxaQ9kYGzzhZRbK+xOo=');
    expect(bytes.toString()).toContain('GET /chat?x=1 HTTP/1.1\r\nHost: example.com\r\n');
    expect(bytes.toString()).toContain('\r\nSec-WebSocket-Protocol: solowire.v1\r\n');
    expect(bytes.toString()).toContain('\r\nX-Test: 1\r\n\r\n');
  });

  const right = [
    'HTTP/1.1 101 Switching Protocols',
    'Upgrade: WebSocket',
    'Connection: keep-alive, Upgrade',
    'Sec-WebSocket-Accept: A',
  ];

  it('takes a right answer', () => {
    const response = parseResponse(right.join('\r\n'));
    expect(response && faultOfUpgrade(response, 'A')).toBeUndefined();
  });

  it.each([
    [1, 'Upgrade'],
    [2, 'Connection'],
    [3, 'Sec-WebSocket-Accept'],
  ])('refuses one without line %i', (line, name) => {
    const response = parseResponse(right.filter((_, i) => i !== line).join('\r\n'));
    expect(response && faultOfUpgrade(response, 'A')).toContain(name);
  });

  it('does not take another protocol for HTTP', () => {
    expect(parseResponse('SSH-2.0-OpenSSH_9.2')).toBeUndefined();
    expect(parseResponse('HTTP/1.1 101\r\nno colon')).toBeUndefined();
  });
});
