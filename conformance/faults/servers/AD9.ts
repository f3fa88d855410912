import { fault } from '../fault.js';
import { openCollection } from '../parts/collection.js';
import { tapped } from '../parts/transport.js';

/** The grace that a dropped client has to come back, in ms. */
const GRACE_MS = 150;

export default fault({
  id: 'AD9',
  name: 'the grace timer of a dropped session strikes its successor',
  explained: {
    '*-not-abandoned': 'the session that was taken out of the slot is not ended',
  },
  cure: 'Let a late clean-up compare: it may remove only the session that it was started for.',
  replace: () => {
    const collection = openCollection();
    return {
      createRegistry: collection.createRegistry,
      createTransport: tapped((connection) => {
        let closed = false;
        return {
          onClose(code) {
            closed = true;
            connection.onClose(code);
          },
          onGone() {
            connection.onGone();
            if (!closed && connection.epoch > 0)
              setTimeout(() => collection.remove(connection.clientId), GRACE_MS);
          },
        };
      }),
    };
  },
});
