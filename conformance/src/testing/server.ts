import {
  createSolowireServer,
  observeMethod,
  type Parts,
  type ServerOptions,
  testingMethods,
} from '@solowire/reference-server';

/** The reference server in process, on a free loopback port, with short timings and the test methods. */
export async function startReference(
  options: ServerOptions = {},
  parts: Partial<Parts> = {},
): Promise<{ url: string; stop: () => Promise<void>; sessions: () => number }> {
  const methods = { ...testingMethods(), ...observeMethod() };
  const server = createSolowireServer({ timing: 'short', methods, ...options }, parts);
  const { url } = await server.listen({ host: '127.0.0.1', port: 0 });
  return { url, stop: () => server.close(), sessions: () => server.observe().sessions };
}
