import { fileURLToPath } from 'node:url';

/** Where this version lies. */
export const root = fileURLToPath(new URL('../../', import.meta.url));
