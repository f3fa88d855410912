import type { Parameters } from '../../contract/index.js';
import type { Client } from '../../stimulus/client.js';
import { swallowedBytes } from '../../stimulus/kernel-buffers.js';

/** The part of its queue that a server is to keep for a peer which does not read. */
const PART = 0.5;
const PAD_BYTES = 65_536;

/** Has the server push to an identity that does not read: what the kernel swallows, and half of what the server may keep. */
export async function fillQueue(pusher: Client, identity: string, parameters: Parameters): Promise<void> {
  const padBytes = Math.min(PAD_BYTES, parameters.get('maxMessageBytes'));
  const queue = Math.min(parameters.get('maxQueueBytes'), PAD_BYTES * 64);
  const count = Math.ceil(((await swallowedBytes()) + PART * queue) / padBytes);
  pusher.step('fillQueue', `${count} messages of ${padBytes} bytes`);
  await pusher.perform('push', { to: identity, data: 'unread', count, padBytes });
}
