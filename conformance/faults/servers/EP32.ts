import { fault } from '../fault.js';
import { openCollection } from '../parts/collection.js';
import { connectionOf } from '../parts/connection.js';
import { rightTeardown } from '../parts/teardown.js';

export default fault({
  id: 'EP32',
  name: 'behind a Close a handler of the end that throws keeps the session in its slot',
  cure: 'Empty the slot whatever the handlers of the end do: in a `finally`, or before them.',
  replace: () => {
    const collection = openCollection();
    return {
      createRegistry: collection.createRegistry,
      teardown(target, end) {
        const connection = connectionOf(target);
        const { onStepError } = connection;
        let failed = false;
        connection.onStepError = (...args) => {
          failed = true;
          onStepError.apply(connection, args);
        };
        rightTeardown(target, end);
        if (failed && end.cause === 'client-close') collection.put(connection);
      },
    };
  },
});
