import { auto, customer, them, us } from '../../thread-script.ts';
import type { ThreadScript } from '../../thread-script.ts';

/** How-to questions and incidents: nothing to sell. */
export const support: readonly ThreadScript[] = [
  customer(
    'en-support-missing-statement',
    'Statement for {s0} not in yet',
    [
      them(
        0,
        `Morning {to},

The {bank} statement hasn't come through today. The others loaded as usual. Is that you or the bank?

Thanks,`,
      ),
      us(
        1.5,
        `Hi {to},

The bank delivered it an hour late and under a new file name, so our importer skipped it. I've replayed it and you should see the balance in about ten minutes.

Best,`,
      ),
      them(1, `All there now, thank you.`),
    ],
    { rank: 1, vary: { bank: ['payroll account', 'dollar account', 'main account'] } },
  ),
  customer('en-support-locked-out', 'Locked out before cut-off', [
    them(
      0,
      `Hi, I've mistyped my PIN three times and the account is locked. I have a payment to release before the 3pm cut-off. Can you help?`,
    ),
    us(0.4, `Hi {to}, I've lifted the lock. You'll be asked to choose a new PIN when you next log in.`),
    them(0.3, `Payment is out. You're a star.`),
  ]),
  customer(
    'en-support-csv-decimals',
    'Decimals in the CSV export',
    [
      them(
        0,
        `Hi {to},

Our German colleagues open the CSV and every amount turns into a date. Is there a setting for decimal commas?`,
      ),
      us(
        4,
        `Hi {to},

Yes: Preferences, Formats, then pick the region. It's per user, so yours won't change.

Kind regards,`,
      ),
      them(18, `That did it. One more: can we drop the internal ID column?`),
      us(3, `You can, with the cog at the top right of the table. Untick the column and save the view.`),
    ],
    { rank: 3 },
  ),
  customer('en-support-slow', 'Approvals screen very slow', [
    them(
      0,
      `Hello, the approvals screen has been taking close to a minute to open since nine this morning, for me and for {colleague}. Anything going on?`,
    ),
    us(
      1,
      `Hi {to}, yes, some of our servers are slow this morning. The team is on it and the status page is live. I'll let you know.`,
    ),
    us(
      3,
      `Back to normal since 12:10. An index rebuild ran in the daytime when it shouldn't have. No payment was lost. Sorry for the disruption.`,
    ),
    them(2, `Thanks for keeping us posted.`),
  ]),
  customer('en-support-suspended-user', "{colleague} can't see payments", [
    them(
      0,
      `Hi {to}, {colleague} is back from leave and the payments tab has disappeared. Nothing was changed on our side as far as I know.`,
    ),
    us(
      3,
      `Hi {to}, the profile was suspended after 30 days without a login, which is the rule your admin chose. Administration, Users, Reactivate will bring it back.`,
    ),
    them(2, `Of course, I set that rule myself. Sorted, thanks.`),
  ]),
  customer(
    'en-support-rejected-payment',
    'Payment rejected: AC04',
    [
      them(
        0,
        `Hello,

A supplier payment came back with AC04 this morning. The account number matches the invoice. What are we missing?

Regards,`,
      ),
      us(
        2,
        `Hi {to},

AC04 means the account has been closed. I'd call the supplier on a number you already hold, not the one on the invoice, and confirm the new details by voice.`,
      ),
      them(24, `You were right, they moved banks in the spring. Confirmed by phone and paid.`),
      us(1, `Good work on the call back. Have a good afternoon.`),
    ],
    { rank: 3 },
  ),
  customer('en-support-notifications', 'Too many emails from the system', [
    them(
      0,
      `Hi {to}, is there any way to get one digest a day instead of an email per transaction? My inbox is drowning.`,
    ),
    us(
      5,
      `Hi {to}, there is: Profile, Notifications, Daily digest. Fraud alerts will still come at once, whatever you choose.`,
    ),
    them(0.5, `Lovely, thanks!`),
  ]),
  customer(
    'en-support-erp-import',
    'Import error on line 214',
    [
      them(
        0,
        `Hi, this morning's payables file bounced with "line 214: invalid date". I can't see anything wrong with it. File attached.`,
      ),
      us(
        3,
        `Hi {to}, line 214 says 31 June. I suspect your ERP added a month to 31 May. Fix that cell and the file will load.`,
      ),
      them(2, `Ha, well spotted. I'll take it up with our ERP team. The file is in now.`),
    ],
    { rank: 2 },
  ),
  customer('en-support-ooo-ticket', 'Two unmatched items on your reconciliation', [
    us(
      0,
      `Hi {to}, following up on your ticket: two items on the clearing account are still unmatched. Did you manage to identify them?`,
    ),
    auto(
      0,
      `Thank you for your email. I am out of the office until {d9} with no access to email. For anything urgent please contact {colleague}.

Kind regards`,
    ),
    them(210, `Hi {to}, back at my desk. Both were bank charges, matched now. Please close the ticket.`),
    us(2, `Closed. Welcome back!`),
  ]),
  customer('en-support-new-phone', 'New phone, no authenticator', [
    them(
      0,
      `Hello, I have a new work phone and the authenticator app didn't survive the move. How do I pair the new one?`,
    ),
    us(
      1,
      `Hi {to}, your admin can reset the second factor. If you are the admin, we need an email from {colleague} to confirm, for security.`,
    ),
    them(3, `{colleague} did it for me. All working.`),
  ]),
  customer(
    'en-support-webhook-duplicates',
    'Duplicate status events',
    [
      them(
        0,
        `Hi {to},

Our engineers get the "payment executed" event twice on some mornings. Intended? The docs don't really say.`,
      ),
      us(
        6,
        `Hi {to}, it is: we replay an event when your endpoint takes over five seconds. Use event_id to drop repeats. I've asked for the docs to be clearer.`,
      ),
      them(20, `Makes sense, they'll key on event_id.`),
      us(50, `The docs page was updated this morning, with a code sample.`),
    ],
    { sectors: ['saas', 'payments'], rank: 2 },
  ),
  customer(
    'en-support-fx-rate',
    'Which FX rate is on the dashboard?',
    [
      them(
        0,
        `Hi {to}, the auditors ask where the GBP/EUR rate on the dashboard comes from. It isn't our bank's.`,
      ),
      us(
        4,
        `Hi {to}, it is the ECB reference rate, published on working days around 4pm CET. It's for display only. You can pick another source in Settings, Currencies.`,
      ),
      them(2, `Exactly what they wanted. Thank you.`),
    ],
    { rank: 1 },
  ),
  customer('en-support-blank-chart', 'Blank chart since the update', [
    them(
      0,
      `Hi, the 30-day position chart has been blank since the weekend update. My colleague next to me sees it fine. I'm on Firefox.`,
    ),
    us(2, `Hi {to}, could you do a hard refresh (Ctrl+F5)? An old file sometimes stays in the cache.`),
    them(0.5, `That was it. Sorry for the noise.`),
    us(0.5, `No noise at all. Enjoy your day.`),
  ]),
];
