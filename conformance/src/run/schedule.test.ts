import { describe, expect, it } from 'vitest';
import { Room, schedule } from './schedule.js';

const turn = () => new Promise((done) => setImmediate(done));

describe('schedule', () => {
  it('gives each worker one task at a time, and the results in the order of the tasks', async () => {
    const busy = new Set<string>();
    const worker = (name: string) => async (task: number) => {
      expect(busy.has(name)).toBe(false);
      busy.add(name);
      for (let i = 0; i < 5 - task; i++) await turn();
      busy.delete(name);
      return task * 10;
    };
    expect(await schedule([0, 1, 2, 3, 4], [worker('x'), worker('y')])).toEqual([0, 10, 20, 30, 40]);
  });
});

describe('a room', () => {
  const within = async (places: number, needs: readonly number[]) => {
    const room = new Room(places);
    let taken = 0;
    let most = 0;
    const order: number[] = [];
    const enter = (n: number) =>
      room.within(n, async () => {
        order.push(n);
        taken += n;
        most = Math.max(most, taken);
        await turn();
        taken -= n;
      });
    await Promise.all(needs.map(enter));
    return { order, most };
  };

  it('never holds more than it has places, and lets in in the order of asking', async () => {
    expect(await within(4, [2, 3, 1, 4, 2, 2])).toEqual({ order: [2, 3, 1, 4, 2, 2], most: 4 });
  });

  it('lets in alone what needs more than it has', async () => {
    expect(await within(4, [1, 9, 1])).toEqual({ order: [1, 9, 1], most: 9 });
  });

  it('gives the places back of a task that throws', async () => {
    const room = new Room(1);
    await expect(room.within(1, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await room.within(1, async () => 'in')).toBe('in');
  });
});
