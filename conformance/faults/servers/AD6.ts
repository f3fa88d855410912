import { createAdmission, specifiedJudges } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { connectionOf } from '../parts/connection.js';
import { rightTeardown } from '../parts/teardown.js';

/** So many sessions one identity may have in the books. */
const CAP = 3;

export default fault({
  id: 'AD6',
  name: 'quick cycles of connecting and dropping end in a refusal',
  cure: 'Take a session out of every count in its one teardown, not in the handler of a clean close.',
  replace: () => {
    const counts = new Map<string, number>();
    const count = (clientId: string, by: number) => counts.set(clientId, (counts.get(clientId) ?? 0) + by);
    return {
      createAdmission: (means) =>
        createAdmission(means, [
          ...specifiedJudges,
          ({ candidate: { clientId } }) => {
            if ((counts.get(clientId) ?? 0) >= CAP) return { name: 'try-again-later' };
            count(clientId, 1);
            return null;
          },
        ]),
      teardown(target, end) {
        const { clientId, epoch } = connectionOf(target);
        rightTeardown(target, end);
        if (epoch > 0 && end.cause !== 'transport-lost') count(clientId, -1);
      },
    };
  },
});
