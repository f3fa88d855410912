import { expect, it } from 'vitest';
import { Harness } from '../test-support/harness.js';

it('the metrics say what is and what has happened, in the format of Prometheus', async () => {
  const harness = new Harness();
  await harness.welcome('x');
  (await harness.welcome('y')).drop();
  const kicked = await harness.welcome('z');
  harness.server.kick('z');
  kicked.drop();
  harness.connect('none').drop();
  const text = harness.server.metrics();
  const samples = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  expect(samples).toEqual([
    'solowire_sockets 1',
    'solowire_sessions 1',
    'solowire_closing_sessions 0',
    'solowire_timers 2',
    'solowire_queued_bytes 0',
    'solowire_handlers 0',
    'solowire_sessions_started_total 3',
    'solowire_connections_ended_total{cause="transport-lost"} 1',
    'solowire_connections_ended_total{cause="kicked"} 1',
    'solowire_connections_ended_total{cause="unsupported-version"} 1',
  ]);
  for (const sample of samples) {
    const name = sample.split(/[ {]/)[0];
    expect(text).toContain(`# HELP ${name} `);
    expect(text).toMatch(new RegExp(`# TYPE ${name} (gauge|counter)\n`));
  }
  expect(text.endsWith('\n')).toBe(true);
});
