import { describe, expect, it } from 'vitest';
import { createCommand, type Switches } from './command-line.js';
import { allowedOrigins, checkExposure } from './exposure.js';

function switches(line: string): Switches {
  const command = createCommand('0.0.0').exitOverride();
  command.parse(line.split(' ').filter(Boolean), { from: 'user' });
  return command.opts();
}

const start = (line: string) => () => checkExposure(switches(line));

const JWT = '--jwt-issuer i --jwt-audience a';

/** The switches that open something, what closes it, and what accepts it. */
const OPENINGS = [
  ['--host 0.0.0.0', '--tokens t', '--open-access'],
  ['--host 0.0.0.0', '--jwks k --jwt-issuer i --jwt-audience a', '--open-access'],
  ['--host 192.0.2.1', '--host 127.0.0.1', '--open-access'],
  ['--host ::', '--host ::1', '--open-access'],
  ['--host game.example', '--host localhost', '--open-access'],
  ['--host 127.evil.example', '--host 127.0.0.2', '--open-access'],
  ['--host 0.0.0.0 --tokens t --testing', '--host 127.0.0.1', '--testing-beyond-loopback'],
  ['--host 0.0.0.0 --observe --open-access', '--tokens t', '--testing-beyond-loopback'],
  ['--jwks k --jwt-issuer i', '--jwt-audience a', '--jwt-any-audience'],
  ['--jwks k --jwt-audience a', '--jwt-issuer i', '--jwt-any-issuer'],
  [`--jwks http://id.example/keys ${JWT}`, '--jwks https://id.example/keys', '--jwks-over-http'],
  [`--jwks HTTP://192.0.2.1/keys ${JWT}`, '--jwks http://127.0.0.1/keys', '--jwks-over-http'],
  [`--jwks http://[2001:db8::1]/keys ${JWT}`, '--jwks http://[::1]:8080/keys', '--jwks-over-http'],
  [`--jwks http://127.0.0.1.example/keys ${JWT}`, '--jwks keys.json', '--jwks-over-http'],
  ['--metrics-port 0 --metrics-host 0.0.0.0', '--metrics-host 127.0.0.1', '--metrics-beyond-loopback'],
] as const;

describe('a start that is open to strangers', () => {
  it.each(OPENINGS)('%s is refused, closed by %s, accepted by %s', (open, closed, accepted) => {
    expect(start(open)).toThrow(new RegExp(`^[^\n]+, or ${accepted} if that is meant$`));
    expect(start(`${open} ${closed}`)).not.toThrow();
    expect(start(`${open} ${accepted}`)).not.toThrow();
    // One switch accepts one opening.
    for (const [, , other] of OPENINGS.filter((one) => one[2] !== accepted)) {
      expect(start(`${open} ${other}`)).toThrow(accepted);
    }
  });

  it('says what is open, and what closes it', () => {
    expect(start('--host 0.0.0.0')).toThrow(
      '--host 0.0.0.0 without credentials lets everybody on other machines be anybody; give --tokens or --jwks, or --open-access if that is meant',
    );
  });

  it('is none by default, nor with whatever a test needs on loopback', () => {
    expect(start('')).not.toThrow();
    expect(start('--testing --observe --metrics-port 0')).not.toThrow();
    expect(start('--metrics-host 0.0.0.0')).not.toThrow();
  });
});

describe('web pages may come', () => {
  it.each([
    ['from anywhere, to a server without the test methods', '', undefined],
    ['from anywhere, where credentials say who is an operator', '--observe --tokens t', undefined],
    ['from nowhere to test methods', '--testing', []],
    ['from nowhere to test methods, whatever the credentials', '--testing --tokens t', []],
    ['from nowhere where anybody may be an operator', '--observe', []],
    ['from the origins that are listed', '--testing --origins https://a.example', ['https://a.example']],
    ['from anywhere, if that is meant', '--testing --testing-from-any-origin', undefined],
    [
      'from those listed, if both are given',
      '--testing-from-any-origin --origins https://a.example',
      ['https://a.example'],
    ],
  ])('%s: %s', (_claim, line, origins) => expect(allowedOrigins(switches(line))).toEqual(origins));
});
