import type { StoredSignal } from '../observe/counters.ts';
import { contactId } from '../world/people.ts';
import type { Truth } from '../world/truth.ts';
import type { WorldMail } from '../world/world-mail.ts';

/** What is not as it should be, as one line with ids. */
export type Difference = string;

/** Every signal of the emails that were told of, each once, at its account and its contact, and no other. */
export function compareSignals(
  mails: readonly WorldMail[],
  truth: Truth,
  stored: readonly StoredSignal[],
): readonly Difference[] {
  const expected = new Map(
    mails.flatMap((mail) =>
      truth(mail).map((key): [string, string] => [`${mail.portalId} ${key}`, contactId(mail.buyer)]),
    ),
  );
  const found = new Map(stored.map(({ portalId, key, contactId }) => [`${portalId} ${key}`, contactId]));
  return [
    ...[...expected.keys()].filter((key) => !found.has(key)).map((key) => `signal missing: ${key}`),
    ...[...found.keys()].filter((key) => !expected.has(key)).map((key) => `signal of nothing: ${key}`),
    ...(found.size < stored.length ? [`signals stored twice: ${stored.length - found.size}`] : []),
    ...[...expected]
      .filter(([key, contact]) => found.has(key) && found.get(key) !== contact)
      .map(([key, contact]) => `signal at contact ${found.get(key)}, not ${contact}: ${key}`),
  ];
}
