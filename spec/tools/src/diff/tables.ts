import { type Change, change, compareLists, compareMaps, same, show } from './change.js';
import type { Release } from './release.js';

type Tables = Release['protocol'];
type CloseCode = Tables['closeCodes'][string];
type Parameter = Tables['parameters'][string];
type Requirement = Tables['requirements'][string];

/** Name, versions and subprotocol. */
export function compareProtocol({ protocol: b }: Tables, { protocol: a }: Tables): Change[] {
  const moved = (key: keyof typeof a) => `${key} was ${show(b[key])} and is ${show(a[key])}`;
  const changes: Change[] = [];
  for (const key of ['name', 'subprotocol'] as const) {
    if (b[key] !== a[key])
      changes.push(change('breaking', 'protocol', `${moved(key)}; older peers do not agree on it`));
  }
  if (a.minVersion > b.minVersion) {
    changes.push(change('breaking', 'protocol', `${moved('minVersion')}; older peers are refused`));
  } else if (a.minVersion < b.minVersion) changes.push(change('notable', 'protocol', moved('minVersion')));
  if (a.version !== b.version) {
    changes.push(change(a.version > b.version ? 'notable' : 'breaking', 'protocol', moved('version')));
  }
  if (a.specVersion !== b.specVersion) changes.push(change('compatible', 'protocol', moved('specVersion')));
  return changes;
}

/** What a client that does not know a code does, by its range. */
function ruleOfRange(code: string): string {
  return Number(code) >= 4500 && Number(code) <= 4999 ? 'never' : 'backoff';
}

/** A code tells clients what to do next, so that nothing of it may change silently. */
export function compareCloseCodes({ closeCodes: before }: Tables, { closeCodes: after }: Tables): Change[] {
  const at = (code: string) => `close code ${code}`;
  return compareMaps<CloseCode>(before, after, {
    added: (code, { name, reconnect }) => {
      const older = ruleOfRange(code);
      return [
        reconnect === older
          ? change(
              'compatible',
              at(code),
              `the new code ${name}; older clients do the same (${older}) by its range`,
            )
          : change(
              'notable',
              at(code),
              `the new code ${name} asks for ${reconnect}; older clients do ${older} by its range`,
            ),
      ];
    },
    removed: (code, { name }) => [
      change('breaking', at(code), `${name} is gone; older peers send it and act on it`),
    ],
    kept: (code, b, a) => {
      const changes: Change[] = [];
      if (b.reconnect !== a.reconnect) {
        const text = `the next step was ${b.reconnect} and is ${a.reconnect}; older clients do the former`;
        changes.push(change('breaking', at(code), text));
      }
      if (b.name !== a.name) {
        changes.push(
          change('breaking', at(code), `the name was ${b.name} and is ${a.name}; programs and logs use it`),
        );
      }
      if (b.bye !== a.bye) {
        const text = a.bye ? 'a bye comes before it now' : 'no bye comes before it any more';
        changes.push(change('breaking', at(code), text));
      }
      const { added, removed } = compareLists(b.sentBy, a.sentBy);
      for (const peer of added) changes.push(change('notable', at(code), `the ${peer} may send it now`));
      for (const peer of removed)
        changes.push(change('notable', at(code), `the ${peer} may not send it any more`));
      if (b.meaning !== a.meaning) changes.push(change('compatible', at(code), 'meaning reworded'));
      return changes;
    },
  });
}

/** Shorter times and smaller limits hurt those who rely on the old ones, though they may be announced. */
export function compareParameters({ parameters: before }: Tables, { parameters: after }: Tables): Change[] {
  const at = (name: string) => `parameter ${name}`;
  return compareMaps<Parameter>(before, after, {
    added: (name) => [
      change('compatible', at(name), 'the new parameter has its default where nothing is announced'),
    ],
    removed: (name) => [
      change('breaking', at(name), 'the parameter is gone; older peers announce it or rely on it'),
    ],
    kept: (name, b, a) => {
      const changes: Change[] = [];
      const moved = (key: keyof Parameter) => `${key} was ${show(b[key])} and is ${show(a[key])}`;
      for (const key of ['unit', 'announced'] as const) {
        if (b[key] !== a[key])
          changes.push(change('breaking', at(name), `${moved(key)}; older peers read it otherwise`));
      }
      if (a.default < b.default) {
        changes.push(change('notable', at(name), `${moved('default')}; older peers allow themselves more`));
      } else if (a.default > b.default) changes.push(change('compatible', at(name), moved('default')));
      if (a.min < b.min)
        changes.push(change('notable', at(name), `${moved('min')}; older peers do not expect so little`));
      else if (a.min > b.min)
        changes.push(change('notable', at(name), `${moved('min')}; older peers may announce less`));
      if (a.max < b.max)
        changes.push(change('notable', at(name), `${moved('max')}; older peers may announce more`));
      else if (a.max > b.max)
        changes.push(change('notable', at(name), `${moved('max')}; older peers do not expect so much`));
      if (a.short !== b.short) changes.push(change('compatible', at(name), moved('short')));
      for (const key of ['late', 'early'] as const) {
        if (same(b[key], a[key])) continue;
        const impact = isStricter(b[key], a[key]) ? 'notable' : 'compatible';
        const text = `${moved(key)}${impact === 'notable' ? '; who was in time may be judged otherwise' : ''}`;
        changes.push(change(impact, at(name), text));
      }
      for (const key of ['meaning', 'why'] as const) {
        if (b[key] !== a[key]) changes.push(change('compatible', at(name), `${key} reworded`));
      }
      return changes;
    },
  });
}

type Tolerance = Partial<Record<'absoluteMs' | 'percent', number>> | undefined;

function isStricter(before: Tolerance, after: Tolerance): boolean {
  return (['absoluteMs', 'percent'] as const).some((key) => (after?.[key] ?? 0) < (before?.[key] ?? 0));
}

/** A new duty does not break the wire, but who was conformant may not be any more. */
export function compareRequirements(
  { requirements: before }: Tables,
  { requirements: after }: Tables,
): Change[] {
  return compareMaps<Requirement>(before, after, {
    added: (id, { level, role, text }) => [
      change(level === 'MUST' ? 'notable' : 'compatible', id, `new ${level} for the ${role}: ${text}`),
    ],
    removed: (id, { level, role, text }) => [
      change('notable', id, `no longer a ${level} for the ${role}: ${text}`),
    ],
    kept: (id, b, a) => {
      const changes: Change[] = [];
      for (const key of ['level', 'role', 'profile'] as const) {
        if (b[key] !== a[key]) changes.push(change('notable', id, `${key} was ${b[key]} and is ${a[key]}`));
      }
      if (b.text !== a.text) changes.push(change('notable', id, `was: ${b.text} Is: ${a.text}`));
      for (const key of ['section', 'rationale', 'source', 'notOnTheWire'] as const) {
        if (b[key] !== a[key]) changes.push(change('compatible', id, `${key} reworded`));
      }
      return changes;
    },
  });
}
