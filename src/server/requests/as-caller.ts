import type { SignedCaller } from '../http/signed-caller.ts';

/** As long as an address can be that is kept with a change. */
const longestAuthor = 254;

/**
 * The parameters with the reader's identity as HubSpot signed it, in the place of whatever the card says of it: whose
 * preferences they are, and who is noted to have changed something.
 */
export function asCaller(
  parameters: Readonly<Record<string, unknown>>,
  { userId, userEmail }: Pick<SignedCaller, 'userId' | 'userEmail'>,
): Readonly<Record<string, unknown>> {
  const isAuthor = userEmail.length <= longestAuthor && !/[\r\n]/u.test(userEmail);
  return { ...parameters, userId: String(userId), by: isAuthor ? userEmail : null };
}
