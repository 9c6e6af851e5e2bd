import type { Edition } from '#core/wording/edition.ts';
import { serverUrl } from './server-url.ts';

/** Whose words the reader sees, and who may do what. */
export const edition: Edition = serverUrl === null ? 'private' : 'marketplace';
