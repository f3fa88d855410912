import { createRequire } from 'node:module';

/** Version of the kit, from its package. */
export const KIT_VERSION: string = createRequire(import.meta.url)('../../package.json').version;
