import type { Client } from '../../stimulus/client.js';
import type { Stage } from '../../stimulus/stage.js';
import { fallSilent, reset, resumeReading } from '../../stimulus/steps.js';
import { withinMs } from './endings.js';
import { type Act, actsOf, isUnread, predecessor, type Row, type Successor } from './row.js';
import { PlayedScene, RowOver } from './scene.js';
import { SITUATIONS, TICK_MS } from './situations.js';
import { holdMs } from './times.js';

/** Steps of a row that its judges look for. */
export const AT = {
  /** The ending is made to happen from here. */
  ending: 'ending',
  /** The session in the slot is held from here, to there. */
  hold: 'hold',
  held: 'held',
  /** The helper kicks the old session, which is no more. */
  lateKick: 'lateKick',
} as const;

/**
 * Whoever ends is subscribed, whatever else it is in the midst of: an ending that forgets a subscription is told by its ticks on a
 * successor. In these situations it is not, or is so already.
 */
const UNSUBSCRIBED: ReadonlySet<string> = new Set([
  SITUATIONS.idle.id,
  SITUATIONS.queue.id,
  SITUATIONS.subscribed.id,
]);

/** How many messages are pushed at once. */
export const PUSHED = 2;
/** What is pushed to a session, so that whoever gets it can be told. */
export const pushedTo = (actor: Successor): string => `to the ${actor}`;

/** Makes a row happen: a session or an attempt, its situation, its ending, and what comes behind. */
export async function happen(stage: Stage, row: Row): Promise<void> {
  const scene = new PlayedScene(stage, row);
  try {
    await scene.callHelper();
    const [subject, ahead] = await end(scene);
    const successor = await succeed(scene, subject, ahead);
    if (successor) await epilogue(scene, { subject, successor });
    // Behind it whatever the helper is told of has come.
    if (scene.helper) await scene.roundTrip(scene.helper);
  } catch (error) {
    if (!(error instanceof RowOver)) throw error;
  }
}

/** Up to the first sign of the ending; returns whom it ends, and the successor if that is on its way by then. */
async function end(scene: PlayedScene): Promise<[subject: Client, ahead?: Client]> {
  const { stage, row } = scene;
  const { ending, situation, variation } = row;
  const options = variation && !variation.successorsAlone ? await variation.options?.(scene) : {};
  await variation?.before?.(scene);
  const before = predecessor(row);
  const inSlot = before && (await scene.openSessions(before, ending.of === 'session' ? { ...options } : {}));
  const subject =
    ending.of === 'session' ? inSlot! : stage.actor('attempt', { ...options, ...ending.options?.(scene) });
  if (scene.stage.plays('watch'))
    await scene.helper?.perform('watch', { identity: subject.opening.identity });
  const both = [inSlot, scene.twin].filter((one) => one !== undefined);
  if (ending.of === 'session' && !UNSUBSCRIBED.has(situation.id) && stage.plays('subscribe'))
    for (const one of both) await SITUATIONS.subscribed.arrange(one, scene);
  for (const one of both) await situation.arrange?.(one, scene);
  for (const one of ending.of === 'session' ? both : [subject]) await variation?.justBefore?.(one, scene);
  const ahead = situation.id === 'newcomer' ? await onItsWay(scene) : undefined;
  const ends = [subject, scene.twin].filter((one) => one !== undefined);
  await Promise.all(ends.map((one) => begin(scene, one)));
  return ahead ? [subject, ahead] : [subject];
}

/** The hello of the successor leaves before the ending, with a credential whose verification takes its time, if there is one. */
async function onItsWay({ stage, row }: PlayedScene): Promise<Client> {
  const { slow } = stage.means.special;
  const successor = await stage.dial(
    'successor',
    slow && row.ending.of === 'attempt' ? { credentials: slow.credentials } : {},
  );
  successor.sayHello();
  return successor;
}

async function begin(scene: PlayedScene, a: Client): Promise<void> {
  const { ending, variation, situation, successor } = scene.row;
  a.step(AT.ending, ending.words);
  const happens = variation?.oneSegment
    ? a.connection.together(() => {
        a.probe();
        return ending.happen(a, scene);
      })
    : ending.happen(a, scene);
  await happens;
  if (ending.by === 'successor' || isUnread(scene.row)) return;
  if (ending.by === 'server') await scene.patiently(a.told(withinMs(ending, scene.stage.parameters)));
  if (situation.id === 'second-end') {
    a.sayMalformed();
    reset(a, 'while it is being ended');
  }
  if (successor === 'at once' || ending.alone) return;
  // A reset that the kit itself has sent is not seen to end.
  if (a.connection.writable || ending.by === 'server') await ended(scene, a);
  await settled(scene);
}

/** The end of TCP, unless the kit itself has reset it. */
async function ended(scene: PlayedScene, a: Client): Promise<void> {
  const { ending, situation } = scene.row;
  if (situation.id === 'second-end' || RESET.has(ending.id)) return;
  await scene.patiently(a.ended());
}

/** Endings by which the kit resets the connection. */
const RESET: ReadonlySet<string> = new Set(['reset', 'drop-before-hello', 'drop-in-verification']);

/** The time that the server has to notice a reset. */
async function settled({ stage, row }: PlayedScene): Promise<void> {
  if (!RESET.has(row.ending.id) && row.situation.id !== 'second-end') return;
  await stage.pause(stage.parameters.latest('dropDetectMs'), 'the time that the server has to notice');
}

/** Brings on the successor; undefined if it is not welcomed. */
async function succeed(
  scene: PlayedScene,
  subject: Client,
  ahead: Client | undefined,
): Promise<Client | undefined> {
  const { ending } = scene.row;
  const isRedial = ending.id === 'redial';
  if (ahead) await scene.patiently(ahead.helloAnswered());
  const [successor] = await Promise.all([
    ahead ?? scene.enter('successor', isRedial ? { instanceOf: subject } : {}),
    ending.by === 'successor' && scene.twin
      ? scene.stage.open('twinSuccessor', { as: 'Y', ...(isRedial ? { instanceOf: scene.twin } : {}) })
      : undefined,
  ]);
  if (isUnread(scene.row)) resumeReading(subject);
  if (!successor.welcome()) return undefined;
  return successor;
}

/** What follows each ending, whichever it was. */
async function epilogue(
  scene: PlayedScene,
  { subject, successor }: Record<'subject' | 'successor', Client>,
): Promise<void> {
  const { row } = scene;
  const clients = new Map<Successor, Client>([['successor', successor]]);
  for (const act of actsOf(row.order)) {
    const current = clients.get(act.actor)!;
    const next = await perform(scene, act, current, subject);
    if (!act.next) continue;
    if (!next?.welcome()) return;
    clients.set(act.next, next);
  }
}

/** One part; returns the next session if one comes with it. */
async function perform(
  scene: PlayedScene,
  { part, actor, next }: Act,
  a: Client,
  subject: Client,
): Promise<Client | undefined> {
  const { stage, patiently, helper } = scene;
  const { plays, parameters } = stage;
  const { identity } = a.opening;
  switch (part) {
    case 'request':
      if (plays('ask')) await patiently(a.perform('ask', { value: actor }, scene.openId));
      return undefined;
    case 'store':
      if (plays('store')) await patiently(a.perform('store', { value: actor }));
      return undefined;
    case 'read':
      if (plays('read')) await patiently(a.perform('read', {}));
      return undefined;
    case 'subscribe':
      if (plays('subscribe')) await patiently(a.perform('subscribe', { intervalMs: TICK_MS }));
      return undefined;
    case 'push':
      if (helper && plays('push'))
        await patiently(helper.perform('push', { to: identity, data: pushedTo(actor), count: PUSHED }));
      return undefined;
    case 'ownPush':
      if (plays('push')) await patiently(a.perform('push', { data: pushedTo(actor), count: PUSHED }));
      return undefined;
    case 'kick': {
      const epoch = subject.welcome()?.epoch;
      if (!helper || !plays('kick') || epoch === undefined || !stage.means.contract.facts.has('kick.epoch'))
        return undefined;
      a.step(AT.lateKick, 'of the session that was');
      await patiently(helper.perform('kick', { identity, epoch }));
      return undefined;
    }
    case 'hold':
    case 'talk':
      await hold(scene, a, subject, part === 'talk');
      return undefined;
    case 'takeover': {
      const newcomer = await scene.enter(next!);
      if (newcomer.welcome()) await scene.roundTrip(newcomer);
      await patiently(a.ended());
      return newcomer;
    }
    case 'silence': {
      if (!Number.isFinite(parameters.get('deadAfterMs'))) return next && scene.enter(next);
      fallSilent(a);
      if (await patiently(a.told(parameters.latest('deadAfterMs')))) await patiently(a.ended());
      return next && scene.enter(next);
    }
  }
}

/** Holds a session, and lets the one before it end meanwhile, however late. */
async function hold(scene: PlayedScene, a: Client, subject: Client, talks: boolean): Promise<void> {
  const { stage, row } = scene;
  const ms = holdMs(row, stage.parameters);
  a.step(AT.hold, talks ? 'and it talks' : 'and it says nothing but acknowledgements');
  const pieces = talks ? 4 : 1;
  const held = async () => {
    for (let i = 0; i < pieces; i++) {
      await stage.pause(ms / pieces, 'it is held');
      if (talks && !a.hasEnd()) await scene.roundTrip(a);
    }
  };
  const isOver = row.ending.of === 'attempt' || RESET.has(row.ending.id) || row.situation.id === 'second-end';
  await Promise.all([held(), isOver ? undefined : scene.patiently(subject.ended())]);
  a.step(AT.held);
  // Where the server sends no heartbeats, only its own can show that it lives.
  if (!stage.means.contract.facts.has('probe.server') && !talks) await scene.roundTrip(a);
}
