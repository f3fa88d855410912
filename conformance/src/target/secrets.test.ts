import { describe, expect, it } from 'vitest';
import { bounds } from '../history/bounds.js';
import { givenSecrets, redactor, secretsOf } from './secrets.js';

it('is the token of each special credential, but not what its identity shows openly', () => {
  const credentials = (token: string) => ({ credentials: { scheme: 'token', token } });
  const special = {
    wrong: credentials('wrong-secret'),
    outsider: { id: 'another-one', ...credentials('another-secret') },
    operator: { id: 'operator-1', ...credentials('operator') },
  };
  expect(secretsOf({ special }, 1)).toEqual(['wrong-secret', 'another-secret']);
});

it('is the token of each listed identity, but not what its id shows openly', () => {
  const listed = (id: string, token: string) => ({ id, credentials: { scheme: 'token', token } });
  const identities = [
    listed('alice', 'secret-of-alice'),
    listed('player-12345', 'player-12345'),
    { id: 'bob' },
  ];
  expect(secretsOf({ identities }, 1)).toEqual(['secret-of-alice']);
});

/** Every character of a text written by `write`, or only each second one. */
const written = (text: string, write: (char: string) => string, step = 1) =>
  [...text].map((char, i) => (i % step === 0 ? write(char) : char)).join('');
const unit = (char: string) =>
  [...Array(char.length).keys()]
    .map((i) => `\\u${char.charCodeAt(i).toString(16).padStart(4, '0')}`)
    .join('');
const octets = (char: string) =>
  Buffer.from(char)
    .toString('hex')
    .replace(/../g, (octet) => `%${octet}`);

const hex = (octet: number) => octet.toString(16).padStart(2, '0');
const listed = (text: string, write: (octet: number) => string, separator: string) =>
  [...Buffer.from(text)].map(write).join(separator);
const lines = (text: string, end: string) => text.match(/(=..|.){1,8}/gs)!.join(end);
const ENTITIES: Readonly<Record<string, string>> = {
  '&': 'amp',
  '<': 'lt',
  '>': 'gt',
  '"': 'quot',
  "'": '#39',
};

/** How a text can be said, by name. */
const FORMS: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'as JSON': (text) => JSON.stringify(text),
  'as JSON in JSON in JSON': (text) => JSON.stringify(JSON.stringify(JSON.stringify(text))),
  'with slashes escaped': (text) => JSON.stringify(text).replaceAll('/', '\\/'),
  'in units of JSON': (text) => written(text, unit),
  'in units of JSON, upper case': (text) =>
    written(text, (char) => unit(char).toUpperCase().replaceAll('\\U', '\\u')),
  'in some units of JSON': (text) =>
    written(JSON.stringify(text).slice(1, -1), (char) => (/\w/.test(char) ? unit(char) : char), 2),
  'in a URL': encodeURIComponent,
  'in a URL, lower case': (text) => encodeURIComponent(text).replace(/%../g, (one) => one.toLowerCase()),
  'in a URL, every octet': (text) => written(text, octets),
  'in a URL, some octets': (text) => written(text, octets, 2),
  'in a URL in a URL': (text) => encodeURIComponent(encodeURIComponent(text)),
  'in a form': (text) => new URLSearchParams({ q: text }).toString().slice(2),
  'in hex': (text) => Buffer.from(text).toString('hex'),
  'in hex, upper case': (text) => Buffer.from(text).toString('hex').toUpperCase(),
  'in base64': (text) => Buffer.from(text).toString('base64'),
  'in base64 behind one octet': (text) => Buffer.from(`:${text}:`).toString('base64'),
  'in base64 behind two octets': (text) => Buffer.from(`ab${text}ab`).toString('base64'),
  'in base64 for URLs': (text) => Buffer.from(`a${text}`).toString('base64url'),
  'in base64 with slashes escaped': (text) =>
    Buffer.from(`a${text}`).toString('base64').replaceAll('/', '\\/'),
  'in base64 in a URL': (text) => encodeURIComponent(Buffer.from(`ab${text}`).toString('base64')),
  'in base64 of JSON': (text) => Buffer.from(JSON.stringify({ token: text })).toString('base64'),
  'in capitals': (text) => text.toUpperCase(),
  'in small letters': (text) => text.toLowerCase(),
  'in mixed hex': (text) =>
    Buffer.from(text)
      .toString('hex')
      .replace(/[a-f]/, (one) => one.toUpperCase()),
  ...Object.fromEntries(
    [':', ' ', '-', ',', ', '].map((separator) => [
      `in hex with ${JSON.stringify(separator)}`,
      (text: string) => listed(text, (octet) => hex(octet), separator),
    ]),
  ),
  'in hex of C': (text) => listed(text, (octet) => `\\x${hex(octet)}`, ''),
  'in hex of C, as JSON': (text) => JSON.stringify(listed(text, (octet) => `\\x${hex(octet)}`, '')),
  'in a list in hex': (text) => listed(text, (octet) => `0x${hex(octet).toUpperCase()}`, ', '),
  'in a list in decimals': (text) => JSON.stringify(Buffer.from(text).toJSON().data),
  'in a list in decimals, in lines': (text) => JSON.stringify(Buffer.from(text).toJSON().data, null, 2),
  'in points of code': (text) => written(text, (char) => `\\u{${char.codePointAt(0)!.toString(16)}}`),
  'in HTML, decimal': (text) => written(text, (char) => `&#${char.codePointAt(0)};`),
  'in HTML, hex': (text) => written(text, (char) => `&#x${char.codePointAt(0)!.toString(16)};`),
  'in HTML in HTML': (text) => written(text, (char) => `&amp;#${char.codePointAt(0)};`),
  'in HTML by names': (text) => text.replace(/[&<>"']/g, (char) => `&${ENTITIES[char]};`),
  'in base64 of base64': (text) => Buffer.from(Buffer.from(`x${text}`).toString('base64')).toString('base64'),
  'in base64 in lines': (text) => lines(Buffer.from(text).toString('base64'), '\r\n'),
  'in base64 in lines, as JSON': (text) =>
    JSON.stringify(lines(Buffer.from(`ab${text}`).toString('base64'), '\n')),
  'in quoted-printable': (text) =>
    lines(
      listed(
        text,
        (octet) =>
          octet > 32 && octet < 127 && octet !== 61
            ? String.fromCharCode(octet)
            : `=${hex(octet).toUpperCase()}`,
        '',
      ),
      '=\r\n',
    ),
  'in octets as characters': (text) => Buffer.from(`\u0000${text}`).toString('latin1'),
};

const SECRETS = {
  plain: 'token-4ee2c1f0',
  odd: 'to/ke+n "4e\\e2" 100%?',
  long: `${'aZ09+/'.repeat(40)}==`,
  foreign: 'schlüssel-→-🔑-ÿ',
  'that looks encoded': 'a%41b\\u0041c%2Fd',
  'of four characters': 'q7K!',
  'of markup': '<a href="x">&\'key\'</a>',
};

describe.each(Object.entries(SECRETS))('a secret that is %s', (_, secret) => {
  const redact = redactor([secret]);
  // Of one that looks encoded itself nobody can tell which half of it somebody else has encoded.
  const isOdd = secret === SECRETS['that looks encoded'];
  const forms = Object.entries(FORMS).filter(([name]) => !isOdd || !name.includes('some'));

  it.each(forms)('is replaced %s', (_name, form) => {
    const said = form(secret);
    const redacted = redact(`before ${said} behind`);
    expect(redacted).toMatch(/^before .*\[secret\].* behind$/s);
    // Of what stood there no more is left than the signs that other octets have a share in.
    const left = redacted.slice('before '.length, -' behind'.length).replaceAll('[secret]', '');
    expect(left.length).toBeLessThan(Math.max(24, said.length / 4));
    expect(redact({ [said]: [said, { a: said }] })).not.toHaveProperty([said]);
  });
});

describe('what is secret', () => {
  it('is the value of a header without its scheme, too, and what Basic encodes', () => {
    const redact = redactor(['Bearer abc.def', `Basic ${Buffer.from('user:p4ssw0rd').toString('base64')}`]);
    expect(redact('it heard abc.def')).toBe('it heard [secret]');
    expect(redact('it heard Bearer abc.def')).toBe('it heard [secret]');
    expect(redact('it heard p4ssw0rd of user:p4ssw0rd')).toBe('it heard [secret] of [secret]');
  });

  it('is what comes from the environment from four characters on, what stands in the target from eight', () => {
    const target = {
      addresses: [{ url: 'ws://x/', headers: { A: 'seven77', B: 'eight888' } }],
      credentials: { scheme: 'token', tokens: ['short', 'token-of-one', 'token-of-another'] },
      environment: new Set(['four', 'abc']),
    };
    const redact = redactor(givenSecrets(target));
    expect(redact('seven77 eight888 short token-of-one token-of-another four abc')).toBe(
      'seven77 [secret] short [secret] [secret] [secret] abc',
    );
  });

  it('is the longest of those that begin together, and one beside another', () => {
    const redact = redactor(['a-secret', 'a-secret-that-is-longer', 'another']);
    expect(redact('a-secret-that-is-longeranothera-secret')).toBe('[secret][secret][secret]');
  });
});

describe('a value', () => {
  const redact = redactor(['a-secret', 'a-longer-secret']);

  it('has secrets replaced in texts and in names, and __proto__ stays a name', () => {
    expect(redact({ 'a-secret': ['x', { y: 'z a-longer-secret' }] })).toEqual({
      '[secret]': ['x', { y: 'z [secret]' }],
    });
    const odd = JSON.parse('{"__proto__":"a-secret"}') as object;
    expect(JSON.stringify(redact(odd))).toBe('{"__proto__":"[secret]"}');
  });

  it('that holds none is itself, not a copy', () => {
    const value = { a: 'secret', b: [1, null, { c: 'a%20secre\\t' }] };
    expect(redact(value)).toBe(value);
  });

  it('takes no longer the deeper a secret lies', () => {
    let calls = 0;
    let value: object = { a: 'a-secret' };
    for (let depth = 0; depth < 40; depth++) {
      const inner = value;
      value = {
        get a() {
          calls++;
          return inner;
        },
      };
    }
    expect(JSON.stringify(redact(value))).toContain('[secret]');
    expect(calls).toBeLessThan(200);
  });

  it('is the same where there are no secrets', () => {
    const value = { a: '' };
    expect(redactor(['', 'abc'])(value)).toBe(value);
  });
});

it('is taken out of values as deep as any that is read, and a deeper one is not kept', () => {
  const nested = (depth: number) => JSON.parse(`${'['.repeat(depth)}"a-secret"${']'.repeat(depth)}`);
  const redact = redactor(['a-secret']);
  const shallow = JSON.stringify(redact(nested(bounds.jsonDepth)));
  expect(shallow).toBe(JSON.stringify(nested(bounds.jsonDepth)).replace('a-secret', '[secret]'));
  const deep = JSON.stringify(redact(nested(5_000)));
  expect(deep).toMatch(/^\[+"\[secret\]"\]+$/);
});

it.each([
  ['deadbeef-secret', '?a=3D&b=deadbeef-secret'],
  ['napkin-secret', 'C:\\napkin-secret and\nmore'],
  ['x41-secret', 'C:\\x41-secret and\nmore'],
])('is found although what stands before it makes its beginning an escape: %s', (secret, text) => {
  // A backslash before it may go with it.
  expect(redactor([secret])(text).replaceAll('\\', '')).toBe(
    text.replace(secret, '[secret]').replaceAll('\\', ''),
  );
});

it('is no clientId in other case', () => {
  const credentials = { scheme: 'token', tokens: ['ALICE-IN-CHAINS', 'other-token'] };
  const identities = [{ id: 'alice-in-chains-1' }];
  expect(secretsOf({ identities, credentials }, 1)).toEqual(['other-token']);
});

it('is found in a text of many escapes', () => {
  const text = `${'\\u0041'.repeat(100_000)}\\u0061-secret${'%20'.repeat(100_000)}`;
  expect(redactor(['a-secret'])(text)).toBe(text.replace('\\u0061-secret', '[secret]'));
});
