import { messages } from '@solowire/spec';
import type { Facts } from '../facts.js';
import { toMessage, toRequirement } from '../links.js';
import { blocks, code, fence, fields, list, page } from '../markdown.js';

const DIRECTION = { client: 'client → server', server: 'server → client' } as const;

/** Every message: who sends it, its fields, examples, who replies. */
export const messagesPage = ({ document }: Facts): string =>
  page(
    'Messages',
    `One WebSocket connection with the subprotocol ${code(document['x-protocol'].subprotocol)}; one JSON object per text message; its ${code('type')} names the message. Senders keep to these tables; receivers ignore fields that they do not know (${toRequirement('SW-VERSION-3')}).`,
    list(Object.entries(messages).map(([type, { summary }]) => `${toMessage(type)}: ${summary}`)),
    ...Object.values(document.components.messages).map(({ name, payload, examples = [] }) => {
      const { sentBy, reply } = messages[name as keyof typeof messages];
      const repliesTo = Object.entries(messages).filter(([, other]) => other.reply.includes(name as never));
      return blocks(
        `## ${name}`,
        payload.description,
        list([
          `**Sent by:** ${sentBy.map((peer) => DIRECTION[peer]).join(' and ')}`,
          ...(reply.length > 0 ? [`**Answered by:** ${reply.map(toMessage).join(' or ')}`] : []),
          ...(repliesTo.length > 0
            ? [`**Answers:** ${repliesTo.map(([type]) => toMessage(type)).join(', ')}`]
            : []),
        ]),
        fields(payload),
        ...examples.flatMap(({ name: label, summary, payload: example }) => [
          `Example${examples.length > 1 ? `, ${(summary ?? label ?? '').toLowerCase()}` : ''}:`,
          fence('json', JSON.stringify(example, null, 2)),
        ]),
      );
    }),
  );
