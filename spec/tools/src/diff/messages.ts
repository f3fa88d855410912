import type { Peer } from '@solowire/spec';
import { type Change, change, compareLists, compareMaps } from './change.js';
import type { Release } from './release.js';
import { compareSchemas } from './schema.js';

type Row = Release['protocol']['messages'][string];

/** Messages that came, went, or look different. */
export function compareMessages(before: Release, after: Release): Change[] {
  return compareMaps<Row>(before.protocol.messages, after.protocol.messages, {
    added: (name, { sentBy }) => sentBy.map((peer) => nowSentBy(name, peer)),
    removed: (name, { sentBy }) => [
      change(
        'breaking',
        name,
        `the message is gone; older ${plural(sentBy)} send it, and their peers rely on it`,
      ),
    ],
    kept: (name, b, a) => [
      ...compareSenders(name, b, a),
      ...compareReplies(name, b, a),
      ...compareSchemas(before.schemas[name]!, after.schemas[name]!, a.sentBy, name),
      ...(b.summary === a.summary ? [] : [change('compatible', name, 'summary reworded')]),
    ],
  });
}

function compareSenders(name: string, b: Row, a: Row): Change[] {
  const { added, removed } = compareLists(b.sentBy, a.sentBy);
  return [
    ...added.map((peer) => nowSentBy(name, peer)),
    ...removed.map((peer) => change('breaking', name, `the ${peer} may not send it any more; older ones do`)),
  ];
}

function nowSentBy(name: string, peer: Peer): Change {
  return peer === 'server'
    ? change('breaking', name, 'the server may send this message now; older clients do not know it')
    : change('notable', name, 'the client may send this message now; older servers answer it with an error');
}

function compareReplies(name: string, b: Row, a: Row): Change[] {
  const { added, removed } = compareLists(b.reply, a.reply);
  const fromClient = a.sentBy.includes('client');
  return [
    ...added.map((reply) =>
      fromClient
        ? change('breaking', name, `${reply} may answer it now; older clients do not expect that`)
        : change('notable', name, `${reply} may answer it now; older clients do not send that`),
    ),
    ...removed.map((reply) =>
      change('breaking', name, `${reply} does not answer it any more; older peers wait for that`),
    ),
  ];
}

function plural(peers: readonly Peer[]) {
  return peers.map((peer) => `${peer}s`).join(' and ');
}
