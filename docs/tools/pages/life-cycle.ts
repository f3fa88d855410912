import { type LifeCycleState, lifeCycle, type Transition } from '@solowire/spec';
import { toCase, toMessage, toParameter } from '../links.js';
import { blocks, code, fence, list, page, table } from '../markdown.js';
import { DRAWN, type Recordings, type Step } from '../recordings.js';

/** The states of a connection, and each kind of teardown as it was recorded. */
export const lifeCyclePage = (recordings: Recordings): string =>
  page(
    'Life cycle',
    'The life of one connection, as the server sees it. A session is *effective* from its welcome to its *fence*, the moment at which it leaves the slot of its identity; from then on nothing that arrives on its connection has any effect.',
    fence('mermaid', stateDiagram()),
    'From every state before *closing*, the events of the last table lead away as well.',
    ...Object.entries(lifeCycle.states).map(([name, state]) => stateSection(name, state)),
    blocks('## In every state before closing', transitions(lifeCycle.anywhere)),
    blocks(
      '## How an arriving message is classed',
      'In this order; the first that holds.',
      table(
        ['when', 'then'],
        lifeCycle.classes.map(({ when, class: kind, answer }) => [
          when,
          answer
            ? `answered by ${toMessage(answer)}; the session lives on`
            : kind === 'violation'
              ? 'a violation'
              : 'taken',
        ]),
      ),
    ),
    '## Teardowns',
    'Each diagram is the recording of a case that ran against the reference server, in the order of its events; heartbeats of the server are left out. The first heartbeat of each client is the control that its session worked.',
    ...Object.entries(DRAWN).map(([id, title]) =>
      blocks(
        `### ${title}`,
        `Recorded from ${toCase(id)}.`,
        fence('mermaid', sequenceDiagram(title, recordings[id]!)),
      ),
    ),
  );

function stateSection(name: string, { meaning, clientMay, serverMay, deadline, on }: LifeCycleState): string {
  const may = (types: LifeCycleState['clientMay']) =>
    types.length > 0 ? types.map(toMessage).join(', ') : 'nothing';
  return blocks(
    `## ${name}`,
    meaning,
    list([
      `**The client may send:** ${may(clientMay)}`,
      `**The server may send:** ${may(serverMay)}`,
      ...(deadline
        ? [
            `**Deadline:** ${toParameter(deadline.parameter)}${deadline.rearmedBy ? `, which each sign of ${deadline.rearmedBy} starts anew` : ''}; then ${deadline.ends === null ? 'TCP is ended without a further word' : code(deadline.ends)}`,
          ]
        : []),
    ]),
    on && Object.keys(on).length > 0 && transitions(on),
  );
}

const transitions = (on: Readonly<Record<string, Transition>>): string =>
  table(
    ['event', 'next state', 'told to the client'],
    Object.entries(on).map(([event, { next, ends }]) => [code(event), next, toldWords(ends)]),
  );

function toldWords(ends: Transition['ends']): string {
  if (ends === undefined) return '';
  if (ends === null) return 'no Close';
  if (ends === 'echo') return 'the code of its own Close';
  return [ends].flat().map(code).join(' or ');
}

function stateDiagram(): string {
  const lines = Object.entries(lifeCycle.states).flatMap(([state, { on = {}, deadline }]) => {
    const targets = [...new Set(Object.values(on).map(({ next }) => next))];
    return targets.map((next) => {
      const words = Object.keys(on).filter((event) => on[event]!.next === next);
      if (next === 'closing' && deadline) words.push(deadline.parameter);
      return `  ${state} --> ${next}: ${words.join('<br/>')}`;
    });
  });
  const finals = Object.entries(lifeCycle.states)
    .filter(([, { final }]) => final)
    .map(([state]) => `  ${state} --> [*]`);
  return [
    'stateDiagram-v2',
    '  accTitle: The states of one connection',
    `  [*] --> ${lifeCycle.initial}`,
    ...lines,
    ...finals,
  ].join('\n');
}

function sequenceDiagram(title: string, steps: readonly Step[]): string {
  const [first, ...others] = [...new Set(steps.map(({ actor }) => actor))];
  return [
    'sequenceDiagram',
    `  accTitle: ${title}`,
    `  participant ${first} as connection ${first}`,
    '  participant s as server',
    ...others.map((actor) => `  participant ${actor} as connection ${actor}`),
    ...steps.map(({ actor, way, words }) =>
      way === '·'
        ? `  Note over ${actor}: ${words}`
        : way === '>'
          ? `  ${actor}->>s: ${words}`
          : `  s->>${actor}: ${words}`,
    ),
  ].join('\n');
}
