/** Loaded into the server's process before the server: tells its parent, when asked, what is in use after a garbage collection. */
process.on('message', async () => {
  // Finalizers run between collections, and free more.
  for (let i = 0; i < 4; i++) {
    globalThis.gc();
    await new Promise((resolve) => setImmediate(resolve));
  }
  const { heapUsed, external } = process.memoryUsage();
  process.send(heapUsed + external);
});
