import { BlockList, isIP, isIPv6 } from 'node:net';
import { OptionError } from '../options.js';

/** An IPv4 address that is written as IPv6 (RFC 4291 §2.5.5.2). */
const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/** An address in its own family: an IPv4 address written as IPv6 is IPv4. */
export function plainAddress(address: string): string {
  return address.startsWith(':') ? (MAPPED.exec(address)?.[1] ?? address) : address;
}

/**
 * Whom the limits per source count together: an IPv4 address, or the /64 of an IPv6 address, which is what one customer has
 * at least (RFC 6177 §2).
 */
export function sourceOf(address: string): string {
  const plain = plainAddress(address);
  return plain.includes(':') ? `${expand(plain).slice(0, 4).join(':')}::/64` : plain;
}

/** The eight groups of an IPv6 address, without leading zeros. */
function expand(address: string): string[] {
  const [head, tail] = address.replace(/%.*$/, '').toLowerCase().split('::') as [string, string | undefined];
  const groups = (text: string) => (text === '' ? [] : text.split(':').flatMap(hexadecimal));
  const [before, after] = [groups(head), groups(tail ?? '')];
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array<string>(zeros).fill('0'), ...after].map((group) =>
    group.replace(/^0+(?=.)/, ''),
  );
}

/** A group; the last two may be written as an IPv4 address. */
function hexadecimal(group: string): string[] {
  if (!group.includes('.')) return [group];
  const [a, b, c, d] = group.split('.').map(Number) as [number, number, number, number];
  return [(a * 256 + b).toString(16), (c * 256 + d).toString(16)];
}

/** The proxies whose word on whom they speak for is taken. */
export interface TrustedProxies {
  /** Whether an address is that of one. */
  includes(address: string): boolean;
  /**
   * Who a connection comes from: its peer, or if that is a trusted proxy, the last one in `X-Forwarded-For` who is none; what
   * stands before that one anybody could have written.
   */
  clientOf(peer: string, forwardedFor: string | readonly string[] | undefined): string;
}

/**
 * @param ranges addresses (`192.0.2.7`, `::1`) and ranges of them (`10.0.0.0/8`)
 * @throws OptionError if one of them is neither
 */
export function trustProxies(ranges: readonly string[]): TrustedProxies {
  // Asked for each connection: without a proxy the answer costs nothing.
  if (ranges.length === 0) return { includes: () => false, clientOf: plainAddress };
  const list = new BlockList();
  for (const range of ranges) add(list, range);
  const includes = (address: string) => {
    const plain = plainAddress(address);
    return isIP(plain) !== 0 && list.check(plain, isIPv6(plain) ? 'ipv6' : 'ipv4');
  };
  return {
    includes,
    clientOf(peer, forwardedFor = []) {
      const hops = [forwardedFor].flat().flatMap((line) => line.split(',').map((hop) => hop.trim()));
      let client = peer;
      while (includes(client)) {
        const before = addressIn(hops.pop() ?? '');
        // A proxy that names nobody, or something that is no address, speaks for itself.
        if (before === null) break;
        client = before;
      }
      return plainAddress(client);
    },
  };
}

/** `192.0.2.7`, `192.0.2.7:4711`, `2001:db8::1` or `[2001:db8::1]:4711`; null if it is none of them. */
function addressIn(hop: string): string | null {
  const address = /^\[(.*)\](?::\d+)?$/.exec(hop)?.[1] ?? /^([\d.]+):\d+$/.exec(hop)?.[1] ?? hop;
  return isIP(address) === 0 ? null : address;
}

function add(list: BlockList, range: string): void {
  const [address, prefix, ...rest] = range.split('/') as [string, string | undefined];
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
  const bits = family === 'ipv6' ? 128 : 32;
  const length = prefix === undefined ? bits : /^\d{1,3}$/.test(prefix) ? Number(prefix) : Number.NaN;
  if (isIP(address) === 0 || rest.length > 0 || !(length <= bits)) {
    throw new OptionError(
      `a trusted proxy must be an address or a range, such as 192.0.2.7 or 10.0.0.0/8, not ${JSON.stringify(range)}`,
    );
  }
  list.addSubnet(address, length, family);
}
