import type { ResolveHook } from 'node:module';

/** Where Solowire's own modules lie: the contract that the kit has built in, the specification, and a server that follows it. */
const OWN = [
  '../../src/solowire/',
  '../../dist/src/solowire/',
  '../../../spec/',
  '../../../reference-server/',
].map((folder) => new URL(folder, import.meta.url).href);

/** Refuses to resolve them (Node's module hooks). */
export const resolve: ResolveHook = async (specifier, context, next) => {
  const resolved = await next(specifier, context);
  if (OWN.some((folder) => resolved.url.startsWith(folder)))
    throw new Error(
      `${specifier} is Solowire's own, and a run by the document knows none of it (${resolved.url})`,
    );
  return resolved;
};
