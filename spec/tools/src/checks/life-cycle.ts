import type { Transition } from '@solowire/spec';
import { messagesSentBy } from '../generate/schemas.js';
import { type Check, type Problem, pointer } from './check.js';

/** The life cycle speaks of states, messages, close codes and parameters that exist, and every state can be reached. */
export const lifeCycleRefersToKnown: Check = ({ document }) => {
  const { initial, states, anywhere, classes } = document['x-life-cycle'];
  const problems: Problem[] = [];
  const serverCodes = Object.values(document['x-close-codes']).filter(({ sentBy }) =>
    sentBy.includes('server'),
  );
  const known = {
    state: Object.keys(states),
    parameter: Object.keys(document['x-parameters']),
    'close code of the server': serverCodes.map(({ name }): string => name),
    'message of the client': messagesSentBy(document, 'client'),
    'message of the server': messagesSentBy(document, 'server'),
  };
  const refer = (kind: keyof typeof known, name: string, ...keys: (string | number)[]) => {
    if (known[kind].includes(name)) return;
    problems.push({ at: pointer('x-life-cycle', ...keys), message: `${name} is no ${kind}` });
  };
  const transition = ({ next, ends }: Transition, ...keys: string[]) => {
    refer('state', next, ...keys, 'next');
    const codes = typeof ends === 'string' ? [ends] : (ends ?? []);
    for (const code of codes) if (code !== 'echo') refer('close code of the server', code, ...keys, 'ends');
  };

  refer('state', initial, 'initial');
  for (const [event, row] of Object.entries(anywhere)) transition(row, 'anywhere', event);
  for (const [i, { answer }] of classes.entries()) {
    if (answer) refer('message of the server', answer, 'classes', i, 'answer');
  }
  for (const [name, { clientMay, serverMay, deadline, final, on }] of Object.entries(states)) {
    for (const [i, message] of clientMay.entries())
      refer('message of the client', message, 'states', name, 'clientMay', i);
    for (const [i, message] of serverMay.entries())
      refer('message of the server', message, 'states', name, 'serverMay', i);
    if (deadline) {
      refer('parameter', deadline.parameter, 'states', name, 'deadline', 'parameter');
      if (deadline.ends) refer('close code of the server', deadline.ends, 'states', name, 'deadline', 'ends');
    }
    if (!final === !deadline) {
      const message = final
        ? 'a final state has no deadline'
        : 'lacks a deadline: no state but a final one may last';
      problems.push({ at: pointer('x-life-cycle', 'states', name), message });
    }
    for (const [event, row] of Object.entries(on ?? {})) transition(row, 'states', name, 'on', event);
  }

  const reached = new Set<string>([initial, ...Object.values(anywhere).map(({ next }) => next)]);
  for (const name of reached) {
    for (const { next } of Object.values(states[name as keyof typeof states]?.on ?? {})) reached.add(next);
  }
  for (const name of known.state.filter((state) => !reached.has(state))) {
    problems.push({
      at: pointer('x-life-cycle', 'states', name),
      message: 'no transition leads to this state',
    });
  }
  return problems;
};
