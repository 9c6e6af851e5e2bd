import { detectorVersion } from '#core/detect/detection.ts';
import { opportunityKinds } from '#core/signals/kind.ts';
import { signalKey, type Signal } from '#core/signals/signal.ts';
import type { SeedAccount } from '#emulator/seed.ts';

const dayMs = 86_400_000;

/** A signal of each of the first emails of an account, as the app would have found it. */
export function signalsOf(seed: SeedAccount, count: number, now: number): Signal[] {
  const senders = new Map(
    seed.associations
      .filter(({ from, to }) => from.type === 'emails' && to.type === 'contacts')
      .map(({ from, to }) => [from.id, to.id]),
  );
  return [...senders].slice(0, count).map(([emailId, contactId], index) => {
    const kind = opportunityKinds[index % opportunityKinds.length] ?? 'pricing';
    const amount = 4_000 + (index % 90) * 500;
    return {
      ...{ key: signalKey(emailId, kind), emailId, kind, contactId, companyId: null, detectorVersion },
      ...{ tier: index % 4 === 0 ? 'review' : 'alert', probability: 0.9, language: 'en' },
      ...{ quote: 'Could you send us a quote for more users?', cue: { start: 0, end: 5 } },
      ...{ span: { start: 0, end: 41 }, sentAt: now - (index % 300) * dayMs },
      ...{ senderName: null, senderAddress: null, coverage: 'undetected', dealId: null },
      facts: index % 3 === 0 ? { amount, currency: 'EUR', jobTitle: 'CFO' } : { quantity: 10 },
      estimate: {
        ...{ amount, currency: 'EUR', basis: { kind: 'pipeline-median', n: 90 } },
        ...{ conversion: { rate: 0.21, n: 240 }, expected: amount * 0.21 },
      },
      decision: { state: 'open' },
    };
  });
}
