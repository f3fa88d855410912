import { describe, expect, it } from 'vitest';
import { OptionError } from '../options.js';
import { plainAddress, sourceOf, trustProxies } from './source.js';

describe('a source', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['::FFFF:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['::', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['64:ff9b::192.0.2.7', '64:ff9b:0:0::/64'],
    ['1::', '1:0:0:0::/64'],
  ])('of %s is %s', (address, source) => {
    expect(sourceOf(address)).toBe(source);
  });

  it('is the same for all addresses of a /64, and another one beyond', () => {
    expect(sourceOf('2001:db8::ffff:1')).toBe(sourceOf('2001:db8:0:0:1::'));
    expect(sourceOf('2001:db8:0:1::')).not.toBe(sourceOf('2001:db8::'));
  });

  it('an IPv4 address that is written as IPv6 is IPv4', () => {
    expect(plainAddress('::ffff:127.0.0.1')).toBe('127.0.0.1');
    expect(plainAddress('::1')).toBe('::1');
  });
});

describe('trusted proxies', () => {
  const proxies = trustProxies(['10.0.0.0/8', '192.0.2.1', '2001:db8::/32', '::1']);

  it.each([
    ['10.1.2.3', true],
    ['::ffff:10.1.2.3', true],
    ['11.0.0.1', false],
    ['192.0.2.1', true],
    ['192.0.2.2', false],
    ['2001:db8:ffff::1', true],
    ['2001:db9::1', false],
    ['::1', true],
    ['', false],
  ])('include %s: %s', (address, included) => {
    expect(proxies.includes(address)).toBe(included);
  });

  it.each([
    ['a client that is no proxy, whatever it says', '198.51.100.9', '203.0.113.5', '198.51.100.9'],
    ['who the proxy names', '10.0.0.1', '203.0.113.5', '203.0.113.5'],
    [
      'the last one who is no proxy: what the client wrote itself stands before',
      '10.0.0.1',
      '1.1.1.1, 203.0.113.5, 10.0.0.2',
      '203.0.113.5',
    ],
    ['an address with its port', '10.0.0.1', '203.0.113.5:4711', '203.0.113.5'],
    ['an IPv6 address in brackets', '10.0.0.1', '[2a00::5]:4711', '2a00::5'],
    ['a mapped address as IPv4', '10.0.0.1', '::ffff:203.0.113.5', '203.0.113.5'],
    ['the proxy, if it names nobody', '10.0.0.1', undefined, '10.0.0.1'],
    ['the proxy, if what it says is no address', '10.0.0.1', '203.0.113.5, unknown', '10.0.0.1'],
    ['the first proxy, if all are', '10.0.0.1', '10.0.0.3, 10.0.0.2', '10.0.0.3'],
  ])('tell %s', (_what, peer, header, client) => {
    expect(proxies.clientOf(peer, header)).toBe(client);
  });

  it('take several lines of the header as one list', () => {
    expect(proxies.clientOf('10.0.0.1', ['1.1.1.1', '203.0.113.5'])).toBe('203.0.113.5');
  });

  it.each(['proxy.example', '10.0.0.0/33', '10.0.0.0/', '10.0.0.0/8/8', '2001:db8::/129', ''])(
    'cannot be %j',
    (range) => {
      expect(() => trustProxies([range])).toThrow(OptionError);
      expect(() => trustProxies([range])).toThrow(`not ${JSON.stringify(range)}`);
    },
  );
});
