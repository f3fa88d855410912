import { expect, it } from 'vitest';
import { Harness, instance } from '../test-support/harness.js';

it('the metrics say what is and what has happened', async () => {
  const harness = new Harness();
  await harness.welcome('x');
  await harness.welcome('x', { instanceId: instance('b') });
  (await harness.welcome('y')).drop();
  const kicked = await harness.welcome('z');
  harness.server.kick('z');
  harness.clock.advance(30);
  kicked.close();
  harness.clock.advance(400);
  kicked.drop();
  harness.connect('none').drop();
  const text = await harness.server.metrics.metrics();
  const samples = text.split('\n').filter((line) => line !== '' && !/^#|_bucket|_sum/.test(line));
  expect(samples).toEqual([
    'solowire_sockets 2',
    'solowire_sessions 1',
    'solowire_closing_sessions 1',
    'solowire_timers 3',
    'solowire_queued_bytes 0',
    'solowire_handlers 0',
    'solowire_sessions_started_total 4',
    'solowire_takeovers_total 1',
    'solowire_connections_ended_total{cause="transport-lost"} 1',
    'solowire_connections_ended_total{cause="kicked"} 1',
    'solowire_connections_ended_total{cause="unsupported-version"} 1',
    'solowire_teardown_seconds_count{stage="told"} 4',
    'solowire_teardown_seconds_count{stage="ended"} 3',
    'solowire_teardown_seconds_count{stage="answered"} 1',
  ]);
  expect(text).toContain('solowire_teardown_seconds_sum{stage="answered"} 0.03\n');
  expect(text).toContain('solowire_teardown_seconds_sum{stage="ended"} 0.43\n');
});

it('two servers of one process count apart', async () => {
  const [one, other] = [new Harness(), new Harness()];
  await one.welcome('x');
  expect(await one.server.metrics.metrics()).toContain('solowire_sessions 1\n');
  expect(await other.server.metrics.metrics()).toContain('solowire_sessions 0\n');
});
