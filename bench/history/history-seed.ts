import type { SeedAccount, SeedObject } from '#emulator/seed.ts';
import { createScaleSeed } from '#emulator/seeds/scale/index.ts';
import { sizesForDeals } from '#emulator/seeds/scale/sizes.ts';

const dayMs = 86_400_000;

const words = [
  'Hello, thank you for the call on Tuesday. We talked to our finance team and all is in order. Best regards, Nadia',
  'Bonjour, nous avons bien reçu votre message et revenons vers vous la semaine prochaine. Bien à vous, Karim',
  'Hi, we would like to add 20 seats for the Lyon office before the end of March. What would that cost? Nadia',
  'Please find the signed minutes of our meeting. Nothing else from our side for the moment. Kind regards',
];

/**
 * An account of some size in whose last year so many emails came in, from its contacts, one in eight with a
 * wish.
 */
export function createHistorySeed(mails: number, now: number): SeedAccount {
  const seed = createScaleSeed(now, { ...sizesForDeals(500), emails: 0 });
  const contacts = seed.objects.filter(({ type }) => type === 'contacts');
  const objects = Array.from({ length: mails }, (_, number): SeedObject => {
    const contact = contacts[(number * 7) % contacts.length];
    const at = now - Math.floor(((number + 0.5) * 365 * dayMs) / mails);
    return {
      type: 'emails',
      id: String(8_000_000_000 + mails - number),
      createdAt: at,
      properties: {
        hs_timestamp: new Date(at).toISOString(),
        ...{ hs_email_direction: 'INCOMING_EMAIL', hs_email_subject: 'Our project' },
        hs_email_text: `${words[number % 8 === 2 ? 2 : [0, 1, 3][number % 3]!]} ${number}`,
        hs_email_headers: JSON.stringify({ from: { email: contact?.properties['email'] ?? '' } }),
      },
    };
  });
  return { ...seed, objects: [...seed.objects, ...objects] };
}
