import type { Protocol } from './protocol.js';
import { mapValues } from './schemas.js';

export const banner = '// Generated from spec/asyncapi.yaml by `npm run spec:generate`; edit that.\n';

/** The unions of all names: types only, so that importing them costs nothing. */
export function namesModule({
  messages,
  closeCodes,
  parameters,
  lifeCycle,
  methods,
  requirements,
}: Protocol) {
  const topics = Object.values(methods).flatMap(({ events }) => Object.keys(events));
  const union = (doc: string, type: string, names: string[]) =>
    `/** ${doc} */\nexport type ${type} =${names.map((name) => `\n  | ${quote(name)}`).join('')};\n`;
  return [
    banner,
    union('The `type` of a message.', 'MessageType', Object.keys(messages)),
    union(
      'The stable word for a close code.',
      'CloseCodeName',
      Object.values(closeCodes).map(({ name }) => name),
    ),
    union('A number that a deployment may choose.', 'ParameterName', Object.keys(parameters)),
    union('A state of a connection.', 'StateName', Object.keys(lifeCycle.states)),
    union('A guard of the life cycle.', 'GuardName', Object.keys(lifeCycle.guards)),
    union('A method of `testing.*` or `observe`.', 'MethodName', Object.keys(methods)),
    union('The topic of an event that such a method causes.', 'TopicName', topics),
    union('A normative sentence.', 'RequirementId', Object.keys(requirements)),
  ].join('\n');
}

/** The protocol's tables as values. */
export function protocolModule({ protocol, messages, closeCodes, parameters, lifeCycle, methods }: Protocol) {
  const codes = mapValues(closeCodes, (row, code) => ({ code: Number(code), ...row }));
  const byName = Object.fromEntries(Object.values(codes).map(({ name, code }) => [camelCase(name), code]));
  const methodRows = mapValues(methods, ({ params, result, events, ...row }) => ({
    ...row,
    events: Object.keys(events),
  }));
  return [
    `${banner}
import type { CloseCodeInfo, LifeCycle, MessageInfo, Method, Parameter } from '../model.js';
import type { MessageType, MethodName, ParameterName } from './names.js';
`,
    constant(
      'Which protocol this is; `minVersion` is the oldest that is still spoken.',
      'protocol',
      protocol,
    ),
    constant(
      'Every message by its `type`.',
      'messages',
      messages,
      'Readonly<Record<MessageType, MessageInfo>>',
    ),
    constant('The close codes by name.', 'CloseCode', byName),
    constant(
      'The close codes by code. `reconnectRule` also knows what to do after a code that is not here.',
      'closeCodes',
      codes,
      'Readonly<Record<string, CloseCodeInfo>>',
    ),
    constant(
      'The timing and size parameters.',
      'parameters',
      parameters,
      'Readonly<Record<ParameterName, Parameter>>',
    ),
    constant(
      'What holds where nothing is announced.',
      'defaultTimings',
      mapValues(parameters, (row) => row.default),
      'Readonly<Record<ParameterName, number>>',
    ),
    constant(
      'What a server uses so that a conformance run takes seconds.',
      'shortTimings',
      mapValues(parameters, (row) => row.short),
      'Readonly<Record<ParameterName, number>>',
    ),
    constant('The life of one connection, as the server sees it.', 'lifeCycle', lifeCycle, 'LifeCycle'),
    constant(
      'What `testing.*` and `observe` offer.',
      'methods',
      methodRows,
      'Readonly<Record<MethodName, Method>>',
    ),
  ].join('\n');
}

/** Apart from the rest, because whoever only speaks the protocol needs no sentences. */
export function requirementsModule({ requirements }: Protocol) {
  const rows = mapValues(requirements, (row, id) => ({ id, ...row }));
  return [
    `${banner}
import type { Requirement } from '../model.js';
import type { RequirementId } from './names.js';
`,
    constant(
      'Every normative sentence by its id.',
      'requirements',
      rows,
      'Readonly<Record<RequirementId, Requirement>>',
    ),
  ].join('\n');
}

function constant(doc: string, name: string, value: unknown, type?: string) {
  const end = type ? '' : ' as const';
  return `/** ${doc} */\nexport const ${name}${type ? `: ${type}` : ''} = ${JSON.stringify(value, null, 2)}${end};\n`;
}

const quote = (name: string) => `'${name}'`;

export function camelCase(kebab: string) {
  return kebab.replace(/[-.]([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

export function pascalCase(name: string) {
  const camel = camelCase(name);
  return camel.charAt(0).toUpperCase() + camel.slice(1);
}
