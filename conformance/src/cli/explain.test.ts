import { closeCodes, parameters, requirements } from '@solowire/spec';
import { describe, expect, it } from 'vitest';
import { targetKeys } from '../generated/target-keys.js';
import { solowire } from '../solowire/index.js';
import { explainerOf } from './explain.js';

const { explanation, names } = explainerOf(solowire);

const text = (id: string) => explanation(id).join('\n');

describe('explain', () => {
  it('has words for everything that has a name, none wider than 80 columns but names', () => {
    for (const name of names()) {
      const lines = explanation(name);
      expect(lines.length, name).toBeGreaterThan(2);
      for (const line of lines)
        if (line.length > 80) expect(line.trim().split(/\s+/).length, line).toBeLessThan(4);
    }
  });

  it('says of a case what it shows, what it needs, how long it waits and what it checks', () => {
    expect(text('takeover/deaf')).toMatch(
      /deaf old connection[\s\S]*waits +\d+ ms[\s\S]*--only takeover\/deaf[\s\S]*SW-TAKEOVER-3 \(MUST\)/,
    );
  });

  it('says of a check the sentence of the protocol behind it', () => {
    expect(text('schema')).toMatch(/\(check\)[\s\S]*MUST/);
  });

  it('says of a requirement who judges it, in any letter case', () => {
    expect(text('sw-takeover-3')).toContain('takeover/deaf#');
    const unseen = Object.values(requirements).find((one) => one.notOnTheWire)!;
    expect(text(unseen.id)).toContain('unseen');
  });

  it('finds a close code by number and by name', () => {
    const code = Object.values(closeCodes).find((one) => one.reconnect === 'never')!;
    expect(text(String(code.code))).toBe(text(code.name));
    expect(text(code.name)).toContain('the client stops');
  });

  it('says of a parameter its bounds', () => {
    expect(text('closeTimeoutMs')).toContain(String(parameters.closeTimeoutMs.max));
  });

  it('says of a fault what it does, how it shows and what it breaks', () => {
    expect(text('ep1')).toMatch(/^EP1 +\(fault\)[\s\S]*shows[\s\S]*SW-/);
    expect(text('SW-TEARDOWN-1')).toMatch(/broken by[\s\S]*EP1/);
  });

  it('says of a key of a target file what it is for, how it is written and which cases need it', () => {
    expect(text('special.operator')).toMatch(
      /^special\.operator +\(key of a target file\)\n +An identity[\s\S]*example +operator:[\s\S]*needed by +profile\//,
    );
    expect(text('outsider')).toBe(text('special.outsider'));
    expect(text('start.ready.line')).toContain('example    line:');
    expect(() => explanation('special.oprator')).toThrow(/did you mean "special\.operator"\?/);
    // Two keys have a url.
    expect(() => explanation('url')).toThrow(/nothing is called "url"/);
  });

  it('says of every key of a target file what it is for, by an example', () => {
    for (const [path, { description, examples }] of Object.entries(targetKeys)) {
      expect(description, path).not.toBe('');
      expect(examples.length, path).toBeGreaterThan(0);
    }
  });

  it('says of a means which key gives it', () => {
    expect(text('server.control')).toMatch(/\(means of a target\)[\s\S]*key +start[\s\S]*needed by +\w/);
  });

  it('says of a message who sends it and what answers it', () => {
    expect(text('hello')).toMatch(/^hello +\(message\)[\s\S]*sent by +client\n +answer +welcome or bye/);
    expect(text('welcome')).toMatch(/answers +hello/);
  });

  it('suggests what may have been meant', () => {
    expect(() => explanation('takeover/daef')).toThrow(/did you mean "takeover\/deaf"\?/);
    expect(() => explanation('heartbeat-timout')).toThrow(/did you mean "heartbeat-timeout"\?/);
  });
});
