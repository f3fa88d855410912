import { createDispatcher } from '@solowire/reference-server';
import { fault } from '../fault.js';

/** The column of the table in which open requests are kept, in bytes. */
const COLUMN_BYTES = 64;

const cut = (text: string): string => Buffer.from(text).subarray(0, COLUMN_BYTES).toString();

export default fault({
  id: 'EP25',
  name: 'the id of a request is kept in 64 bytes, and cut to them',
  cure: 'Give an id the room that its schema permits in the encoding in which it is kept.',
  replace: {
    createDispatcher: (means) => {
      const right = createDispatcher(means);
      return {
        dispatch: (caller, request) => right.dispatch(caller, { ...request, id: cut(request.id) }),
      };
    },
  },
});
