import { createHash, timingSafeEqual } from 'node:crypto';
import * as z from 'zod/mini';

/** Why a change is refused, for the log. */
export type ChangeRefusal = 'access-code-missing' | 'access-code-wrong' | 'access-code-unusable';

/** The secret of the account that holds the code. */
export const accessCodeVariable = 'SETTINGS_ACCESS_CODE';

/** Characters; a shorter code can be guessed, so it opens nothing. */
const shortestCode = 16;

const withCode = z.object({ accessCode: z.string().check(z.minLength(1), z.maxLength(200)) });

/**
 * HubSpot names no user to a private function: where the account has an access code, whoever knows it may change things.
 * Where it has none, everybody may who can open the page.
 * Null: they may change what an admin decides.
 * @param parameters as they came
 */
export function findChangeRefusal(parameters: unknown): ChangeRefusal | null {
  const code = process.env[accessCodeVariable];
  if (!code) return null;
  if (code.length < shortestCode) return 'access-code-unusable';
  const given = withCode.safeParse(parameters);
  if (!given.success) return 'access-code-missing';
  return isEqual(given.data.accessCode, code) ? null : 'access-code-wrong';
}

/** In a time that tells nothing of the code, its length included. */
function isEqual(one: string, other: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(one), hash(other));
}
