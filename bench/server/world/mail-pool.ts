import { createDemoSeed } from '#emulator/seeds/demo/index.ts';

/** What an email says, without who wrote it, when, and to whom. */
export type PooledMail = Readonly<Record<string, string>>;

/** Told anew of each email, or of the thread that the demo account has it in. */
const own =
  /^hs_(?:timestamp|email_(?:from|to|cc|thread|message|headers|status))|^hubspot_owner_id$|^hs_body_preview$/u;

/**
 * As many incoming emails of the demo account as asked for, spread over its two years: buyers' words, small talk and
 * automatic mail, in two languages, as text and as HTML.
 */
export function createMailPool(now: number, size: number): readonly PooledMail[] {
  const incoming = createDemoSeed(now).objects.filter(
    ({ type, properties }) => type === 'emails' && properties['hs_email_direction'] === 'INCOMING_EMAIL',
  );
  const step = Math.max(1, Math.floor(incoming.length / size));
  return incoming
    .filter((_, index) => index % step === 0)
    .slice(0, size)
    .map(({ properties }) =>
      Object.fromEntries(Object.entries(properties).filter(([name]) => !own.test(name))),
    );
}
