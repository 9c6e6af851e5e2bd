import type { Formats } from '../formats.ts';

/** The card as a whole: its states, its totals and its folds. */
export function cardWords(f: Formats) {
  return {
    loading: 'Opening the signals',
    reading: (emails: number) =>
      `Reading ${f.number(emails)} new ${f.plural(emails, { one: 'email', other: 'emails' })}`,
    stillToRead: (emails: number) =>
      `${f.number(emails)} ${f.plural(emails, { one: 'email is', other: 'emails are' })} still to be read.`,
    settingUp: 'Setting up',
    setUpDone: 'The app is set up.',
    reference: (correlationId: string) => `Reference: ${correlationId}`,
    empty: {
      title: 'No unlogged opportunity here',
      contact: 'We read the emails logged with this contact and found no buying signal without a deal.',
      deal: 'We read the emails of this deal’s contacts and found no buying signal yet.',
      looksFor:
        'We look for new needs, price requests, more seats, higher plans, demos, renewals and referrals, in the sender’s own words. New emails are read as they arrive.',
    },
    totals: {
      unlogged: (count: number) =>
        count === 0
          ? 'No unlogged opportunity'
          : `${f.number(count)} unlogged ${f.plural(count, { one: 'opportunity', other: 'opportunities' })}`,
      expected: (amount: number, currency: string) => `about ${f.roundMoney(amount, currency)} expected`,
      definition:
        'An opportunity is unlogged when an email shows a wish to buy and no open deal covers it. The expected value is the estimated amount × your conversion rate. Each signal shows its own calculation.',
      howCounted: 'How is this counted?',
      hide: 'Hide',
    },
    moreSignals: (count: number) =>
      `${f.number(count)} more ${f.plural(count, { one: 'signal', other: 'signals' })}`,
    moreInTab: (count: number) =>
      `${f.number(count)} more ${f.plural(count, { one: 'signal', other: 'signals' })} in the Invisible Pipeline tab.`,
    decidedSignals: (count: number) => `${f.number(count)} decided`,
  };
}
