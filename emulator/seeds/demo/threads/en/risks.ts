import { customerRisk, prospectRisk, them, us } from '../../thread-script.ts';
import type { ThreadScript } from '../../thread-script.ts';

/** Leaving, shrinking, putting off. */
export const risks: readonly ThreadScript[] = [
  customerRisk(
    'en-risk-notice',
    'Notice of termination',
    [
      them(
        0,
        `Dear {to},

Please take this email as notice that we will not be renewing our subscription when it ends. A letter follows.

Yours sincerely,`,
        'churn-risk',
      ),
      us(3, `Dear {to}, I'm sorry to read this. Could we speak this week?`),
      them(
        44,
        `You're welcome to ring, but it's settled: the group is imposing its own system.`,
        'churn-risk',
      ),
    ],
    { rank: 0 },
  ),
  customerRisk(
    'en-risk-outages',
    'Third outage this month',
    [
      them(
        0,
        `Hi {to},

That's the third time this month approvals have gone down on a payroll day. My team has lost faith and my boss wants me to look at what else is out there.`,
        'churn-risk',
      ),
      us(1, `Hi {to}, I understand completely. Our CTO will call you today.`),
      them(26, `He did, thanks. Now I need commitments in writing.`, 'churn-risk'),
      us(24, `The incident report and our availability commitment, penalties included, are attached.`),
    ],
    { rank: 1 },
  ),
  customerRisk(
    'en-risk-fewer',
    'Fewer logins',
    [
      them(
        0,
        `Hi, we've closed the branch and will only need half of our logins from {m2}. How do we scale the subscription down?`,
        'churn-risk',
      ),
      us(5, `Hi {to}, that is possible at the anniversary date. I'll send you the procedure.`),
      them(3, `Noted, thanks.`),
    ],
    { rank: 3 },
  ),
  prospectRisk(
    'en-risk-freeze',
    'Your project',
    [
      us(0, `Hi {to}, checking in on your project.`),
      them(
        28,
        `Hi {to}, all spending is frozen until further notice. Come back to me in {q2}, we'll know more by then.`,
        'stall',
      ),
      us(2, `Noted, I'll be in touch then. Good luck in the meantime.`),
    ],
    { rank: 0 },
  ),
  prospectRisk(
    'en-risk-rival-chosen',
    'Outcome of your selection',
    [
      us(0, `Hi {to}, the decision was due this week. Any news?`),
      them(
        20,
        `We've gone with Monarvo, who were sharper on price. Your demo was well liked, so maybe another time.`,
        'competitor',
      ),
      us(3, `Thank you for being frank. I hope it goes well.`),
    ],
    { rank: 2 },
  ),
];
