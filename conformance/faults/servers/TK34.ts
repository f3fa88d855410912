import { createDispatcher } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { connectionOf } from '../parts/connection.js';

export default fault({
  id: 'TK34',
  name: 'the ids of open requests are kept by clientId, and those of an ended session stay taken',
  cure: 'Keep the open requests of a session in that session.',
  replace: () => {
    const open = new Map<string, Set<string>>();
    const watched = new WeakSet<object>();
    return {
      createDispatcher(means) {
        const right = createDispatcher(means);
        return {
          dispatch(caller, request) {
            const connection = connectionOf(caller);
            const ids = open.get(connection.clientId) ?? new Set<string>();
            open.set(connection.clientId, ids);
            const error = {
              code: 'duplicate-id',
              message: 'A request with this id is still unanswered.',
            } as const;
            if (ids.has(request.id)) {
              caller.send({ type: 'response', id: request.id, error });
              return;
            }
            ids.add(request.id);
            if (!watched.has(connection)) {
              watched.add(connection);
              const send = connection.send.bind(connection);
              connection.send = (message, urgent) => {
                const isSent = send(message, urgent);
                if (message.type === 'response' && isSent) ids.delete(message.id);
                return isSent;
              };
            }
            right.dispatch(caller, request);
          },
        };
      },
    };
  },
});
