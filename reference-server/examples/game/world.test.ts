import { describe, expect, it } from 'vitest';
import { FIELD, isDirection, World } from './world.js';

describe('the world', () => {
  it('moves a player as it is steered, and not beyond its border', () => {
    const world = new World();
    world.join('a');
    world.steer('a', { dx: 1, dy: -1 });
    expect(world.step()).toEqual({ tick: 1, players: [{ id: 'a', x: 51, y: 49, away: false }] });
    for (let i = 0; i < FIELD; i++) world.step();
    expect(world.step().players[0]).toMatchObject({ x: FIELD, y: 0 });
  });

  it('keeps the place of a player who is away, standing still, and forgets it after 30 s', () => {
    const world = new World();
    world.join('a');
    world.steer('a', { dx: 1, dy: 0 });
    world.step();
    world.leave('a');
    expect(world.step().players).toEqual([{ id: 'a', x: 51, y: 50, away: true }]);
    world.join('a');
    expect(world.step().players).toEqual([{ id: 'a', x: 51, y: 50, away: false }]);
    world.leave('a');
    for (let i = 0; i < 601; i++) world.step();
    expect(world.step().players).toEqual([]);
  });
});

it('a direction has two parts of -1, 0 or 1', () => {
  expect(isDirection({ dx: 0, dy: -1 })).toBe(true);
  for (const wrong of [null, 1, {}, { dx: 0 }, { dx: 2, dy: 0 }, { dx: 0.5, dy: 0 }]) {
    expect(isDirection(wrong)).toBe(false);
  }
});
