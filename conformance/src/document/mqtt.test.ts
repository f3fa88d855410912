import { generate, type Packet } from 'mqtt-packet';
import { describe, expect, it } from 'vitest';
import { bounds } from '../history/bounds.js';
import { CODECS } from './codecs.js';

const codec = () => CODECS['mqtt-5']!();
const bytes = (packet: Packet) => generate(packet, { protocolVersion: 5 });
const connack = bytes({
  cmd: 'connack',
  reasonCode: 0,
  sessionPresent: false,
  properties: { serverKeepAlive: 4 },
});
const pingresp = bytes({ cmd: 'pingresp' });
const cmds = (decoded: readonly object[]) =>
  decoded.map((one) => ('value' in one ? (one.value as { cmd: string }).cmd : one));

describe('the codec of MQTT 5', () => {
  it('reads what it has made', () => {
    const one = codec();
    const connect = {
      cmd: 'connect',
      protocolVersion: 5,
      clientId: 'x',
      clean: true,
      keepalive: 2,
      username: 'u',
      password: 'p',
    };
    expect(one.decode(one.encode(connect))).toMatchObject([{ value: connect }]);
  });

  it('finds a packet in several frames, and several in one', () => {
    const one = codec();
    expect(one.decode(connack.subarray(0, 1))).toEqual([]);
    expect(one.decode(connack.subarray(1, 4))).toEqual([]);
    expect(cmds(one.decode(Buffer.concat([connack.subarray(4), pingresp, pingresp.subarray(0, 1)])))).toEqual(
      ['connack', 'pingresp'],
    );
    expect(cmds(one.decode(pingresp.subarray(1)))).toEqual(['pingresp']);
  });

  it('remembers of each connection apart', () => {
    const [a, b] = [codec(), codec()];
    a.decode(connack.subarray(0, 3));
    expect(cmds(b.decode(pingresp))).toEqual(['pingresp']);
  });

  it.each([
    ['text', 'é{', 'é{'],
    ['base64, where it is none', Buffer.from([0xff, 0xfe]), '//4='],
  ])('has a payload as %s', (_, payload, expected) => {
    const publish = bytes({ cmd: 'publish', topic: 't', payload, qos: 0, dup: false, retain: false });
    expect(codec().decode(publish)).toMatchObject([
      { value: { cmd: 'publish', topic: 't', payload: expected } },
    ]);
  });

  it.each([
    ['a text message', 'c000', /^a text message, where MQTT comes as binary$/],
    ['a packet of the reserved type', Buffer.from('0000', 'hex'), /^not MQTT: /],
    ['both bits of QoS', Buffer.from('3606000161000100', 'hex'), /^not MQTT: /],
  ])('does not read %s', (_, message, fault) => {
    expect(codec().decode(message)).toEqual([{ fault: expect.stringMatching(fault) }]);
  });

  it('leaves unread what is longer than the kit reads', () => {
    const one = codec();
    const half = Buffer.alloc(bounds.announcedMessageBytes / 2 + 1);
    const begun = Buffer.concat([Buffer.from('30ffffff7f', 'hex'), half]);
    expect(one.decode(begun)).toEqual([]);
    expect(one.decode(half)).toEqual([{ excess: expect.stringContaining('the kit reads up to') }]);
  });
});
