import { anyone, customer, them, us } from '../../thread-script.ts';
import type { ThreadScript } from '../../thread-script.ts';

/** Know-your-customer, audits, data protection: duties, not projects. */
export const compliance: readonly ThreadScript[] = [
  customer(
    'en-compliance-kyc',
    'Periodic KYC review',
    [
      us(
        0,
        `Hi {to}, as part of our periodic review we need to refresh your file: a recent company extract, the list of beneficial owners and valid ID for one director, please.`,
      ),
      them(66, `Hi {to}, all three attached. Directors are unchanged since last year.`),
      us(5, `File complete, thank you. The next review is in two years.`),
    ],
    { rank: 0 },
  ),
  customer(
    'en-compliance-tax-form',
    'W-8BEN-E expiring',
    [
      us(
        0,
        `Hi {to}, your W-8BEN-E is about to reach the end of its three years. Could you send a new one, dated and signed?`,
      ),
      them(90, `Signed form attached. Let me know if the tax team needs anything else.`),
    ],
    { sectors: ['bank', 'asset-manager', 'insurer', 'payments', 'leasing'] },
  ),
  customer(
    'en-compliance-auditor',
    'Audit confirmation',
    [
      them(
        0,
        `Dear {to}, our external auditors would like a letter stating who was authorised to release payments at year end. Could you provide one?`,
      ),
      us(
        24,
        `Dear {to}, the letter is attached, signed by our head of compliance. The list comes from the entitlement log, which is time-stamped.`,
      ),
      them(4, `Just what they need, thank you.`),
    ],
    { rank: 0 },
  ),
  customer(
    'en-compliance-subprocessor',
    'Notice of a new sub-processor',
    [
      us(
        0,
        `Hello,

In line with our data processing agreement, a backup hosting provider in Frankfurt joins our list of sub-processors on {d30}. You may object by replying within 30 days.`,
      ),
      them(38, `Noted, no objection. I've added it to our register.`),
    ],
    { rank: 2 },
  ),
  customer(
    'en-compliance-pentest',
    'Yearly supplier review',
    [
      them(
        0,
        `Hi {to}, for our yearly supplier review please send the summary of your last penetration test and your current ISO 27001 certificate.`,
      ),
      us(
        22,
        `Hi {to}, both are in the secure share for seven days. The full report can be read at our office.`,
      ),
      them(26, `Downloaded. Review closed for this year, no findings.`),
      us(1, `Good to hear. Until next year.`),
    ],
    { rank: 2 },
  ),
  anyone('en-compliance-unsubscribe', 'Please take me off the list', [
    them(
      0,
      `Hello, please remove me from your marketing emails. Happy to keep hearing from you on day-to-day matters.`,
    ),
    us(3, `Done, {to}. You won't get the newsletter any more. Apologies.`),
  ]),
  customer(
    'en-compliance-fraud',
    'Someone is impersonating you',
    [
      them(
        0,
        `Hi {to}, we got an email this morning that claims to be from you and announces new bank details. The domain ends in .co rather than .com. Forwarding it for your information.`,
      ),
      us(
        0.7,
        `Hi {to}, thank you so much. That is not from us and our details have not changed. We're reporting it and warning all clients today.`,
      ),
      them(2, `Good. We've alerted the AP team too.`),
    ],
    { rank: 3 },
  ),
  customer(
    'en-compliance-screening',
    'Sanctions screening hit',
    [
      them(
        0,
        `Hi, a payment is held because the payee shares a name with a sanctioned person. We've checked the date of birth and it isn't them. How do we clear it?`,
      ),
      us(
        2,
        `Hi {to}, a second-level approver attaches the evidence to the alert and selects "Name match only". The release is logged for the auditors.`,
      ),
      them(3, `Cleared. Thanks.`),
    ],
    { sectors: ['bank', 'payments', 'insurer', 'asset-manager'] },
  ),
  customer(
    'en-compliance-soc-report',
    'SOC 1 report',
    [
      them(
        0,
        `Hi {to}, our auditors are asking for your SOC 1 Type II report for the last period. Could you share it?`,
      ),
      us(20, `Hi {to}, it's in the secure share together with the bridge letter.`),
      them(30, `Downloaded, much obliged.`),
    ],
    { rank: 0 },
  ),
];
