/** A player as everybody sees it; lengths in units of the field. */
export interface Player {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Whether nobody steers it: its client is away. */
  readonly away: boolean;
}

/** What a tick sends to each client. */
export interface State {
  readonly tick: number;
  readonly players: readonly Player[];
}

/** The field is a square of this width. */
export const FIELD = 100;

/** Units per tick. */
const SPEED = 1;

/** A player whose client is away stays this long, so that one who comes back finds its place: 30 s at 20 Hz. */
const AWAY_TICKS = 600;

interface Figure {
  x: number;
  y: number;
  dx: number;
  dy: number;
  /** The tick since which its client is away; null while it is there. */
  awaySince: number | null;
}

/** The truth of the game. It knows neither sockets nor time: ticks make it go on. */
export class World {
  private tick = 0;
  private readonly figures = new Map<string, Figure>();

  /** A client has come, or come back. */
  join(id: string): void {
    const figure = this.figures.get(id) ?? { x: FIELD / 2, y: FIELD / 2, dx: 0, dy: 0, awaySince: null };
    figure.awaySince = null;
    this.figures.set(id, figure);
  }

  /** A client has gone: its figure stands still. */
  leave(id: string): void {
    const figure = this.figures.get(id);
    if (figure) Object.assign(figure, { dx: 0, dy: 0, awaySince: this.tick });
  }

  steer(id: string, { dx, dy }: Direction): void {
    const figure = this.figures.get(id);
    if (figure) Object.assign(figure, { dx, dy });
  }

  step(): State {
    this.tick += 1;
    for (const [id, figure] of this.figures) {
      if (figure.awaySince !== null && this.tick - figure.awaySince > AWAY_TICKS) this.figures.delete(id);
      figure.x = clamp(figure.x + SPEED * figure.dx);
      figure.y = clamp(figure.y + SPEED * figure.dy);
    }
    const players = [...this.figures].map(([id, { x, y, awaySince }]) => ({
      id,
      x,
      y,
      away: awaySince !== null,
    }));
    return { tick: this.tick, players };
  }
}

/** Where a player wants to go, each part -1, 0 or 1. */
export interface Direction {
  readonly dx: number;
  readonly dy: number;
}

export function isDirection(value: unknown): value is Direction {
  if (typeof value !== 'object' || value === null) return false;
  const { dx, dy } = value as Partial<Direction>;
  return [dx, dy].every((part) => part === -1 || part === 0 || part === 1);
}

function clamp(value: number): number {
  return Math.min(Math.max(value, 0), FIELD);
}
