import { fault } from '../fault.js';
import { openCollection } from '../parts/collection.js';
import { parse, tapped } from '../parts/transport.js';

export default fault({
  id: 'HB9',
  name: 'a heartbeat puts an ended session back',
  explained: {
    'message/bad-json-late-end#b-*': 'the session that the next one takes over from is the wrong one',
    'takeover/old-heartbeat#b-*': 'the session that the next one takes over from is the wrong one',
  },
  cure: 'Let a heartbeat look a session up and never put one in; only a welcome does.',
  replace: () => {
    const collection = openCollection();
    return {
      createRegistry: collection.createRegistry,
      createTransport: tapped((connection) => ({
        onText(text) {
          if (connection.phase === 'closing' && parse(text).type === 'heartbeat') collection.put(connection);
          connection.onText(text);
        },
      })),
    };
  },
});
