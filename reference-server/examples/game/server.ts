/** The game in one command: `npx tsx reference-server/examples/game/server.ts [port]`. Ctrl+C stops it. */
import { startGame } from './game.js';

const port = Number(process.argv[2] ?? 8080);
if (Number.isInteger(port) && port >= 0 && port <= 65_535) {
  await play();
} else {
  process.stderr.write(`game: the port must be a number from 0 to 65535, not ${process.argv[2]}\n`);
  process.exitCode = 3;
}

async function play(): Promise<void> {
  try {
    const game = await startGame({ port });
    process.stdout.write(`Open ${game.url} in two tabs, and steer with the arrow keys.\n`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void game.stop());
  } catch (error) {
    process.stderr.write(`game: cannot listen on port ${port}: ${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}
