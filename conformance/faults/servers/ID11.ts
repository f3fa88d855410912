import { fault } from '../fault.js';
import { reading } from '../parts/codec.js';
import { parse } from '../parts/transport.js';

export default fault({
  id: 'ID11',
  name: 'a clientId outside the pattern is mended',
  explained: {
    'took-over-is-true': 'one hello that was mended takes over from another',
  },
  cure: 'Refuse a clientId that does not match the pattern; two that are mended to one become one identity.',
  replace: {
    createCodec: reading((text, codec) => {
      const message = parse(text);
      if (message.type !== 'hello' || typeof message.clientId !== 'string') return codec.read(text);
      const mended = message.clientId.replace(/[^A-Za-z0-9._~-]/g, '').slice(0, 128) || 'solowire-nobody';
      return codec.read(JSON.stringify({ ...message, clientId: mended }));
    }),
  },
});
