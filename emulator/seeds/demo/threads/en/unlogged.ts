import { auto, them, unloggedExpansion, unloggedNew, us } from '../../thread-script.ts';
import type { ThreadScript } from '../../thread-script.ts';

/** Requests in passing that nobody typed in: what the product is for. */
export const unlogged: readonly ThreadScript[] = [
  unloggedExpansion(
    'en-unlogged-seats',
    'Your monthly report',
    [
      us(
        0,
        `Hi {to},

Your monthly report is in the client area. Nothing unusual to flag.

Best,`,
      ),
      them(
        5,
        `Thanks {to}, got it.

While I have you: the {site} office joins us in {m2} and we'd like to add {n} users for them. What would that do to our price?`,
        'seat-expansion',
        'pricing',
        'timeline',
      ),
      us(6, `Great news about {site}! Let me look into it and come back to you.`),
      them(
        50,
        `Thanks. Our CFO wants to settle it before month end, if that helps you plan.`,
        'authority',
        'timeline',
      ),
    ],
    { rank: 1, vary: { site: ['Leeds', 'Galway', 'Austin'], n: ['20', '35', '15'] } },
  ),
  unloggedExpansion(
    'en-unlogged-entity',
    'Question about the export, plus one more thing',
    [
      them(
        0,
        `Hi {to},

First, the export shows yesterday's rate. Is that by design?

Second, we've bought a {head}-person business in {place} and will need to bring its {n} bank accounts onto the platform. What paperwork is needed to add an entity to our contract?

Regards,`,
        'seat-expansion',
        'procurement',
      ),
      us(4, `Hi {to}, on the export: yes, today's rate only arrives at 4pm. I'll come back on the rest.`),
      them(72, `Thanks. Ideally they'd be live by {s45}.`, 'timeline'),
    ],
    {
      vary: {
        head: ['60', '85', '110'],
        place: ['Norwich', 'Limerick', 'Tulsa'],
        n: ['seven', 'five', 'nine'],
      },
    },
  ),
  unloggedExpansion(
    'en-unlogged-fx',
    'Dollar invoices',
    [
      them(
        0,
        `Hi {to},

More and more of our suppliers bill in dollars and the swings are starting to hurt. Do you also cover FX hedging, or should we go to the bank for that?

Thanks,`,
        'cross-sell',
      ),
      us(22, `Hi {to}, thanks for your note. I'm travelling today and will get back to you.`),
      them(
        46,
        `No rush on the day. We're looking at roughly {usd} dollars a year, in case it helps you put numbers together for us.`,
        'pricing',
      ),
    ],
    { rank: 1, vary: { usd: ['4 million', '2.5 million', '9 million'] } },
  ),
  unloggedExpansion(
    'en-unlogged-enterprise',
    'Audit trail',
    [
      them(
        0,
        `Hi {to},

Internal audit want an exportable audit trail and approval chains per entity. I can't find either on {plan}. Are they Enterprise only?`,
        'tier-upgrade',
      ),
      us(3, `Hi {to}, that's right, both are part of Enterprise.`),
      them(
        26,
        `OK. What would moving us to Enterprise look like, cost included? The audit committee meets on {d20} and I'd like an answer for them.`,
        'tier-upgrade',
        'pricing',
        'timeline',
      ),
    ],
    { rank: 0 },
  ),
  unloggedExpansion('en-unlogged-training', 'New starters', [
    them(
      0,
      `Hi {to},

Three people joined accounts payable this month and are learning by doing. Do you run training? Half a day on site in {city} would be ideal.`,
      'cross-sell',
    ),
    us(4, `Hi {to}, we do. I'll dig out the programme for you.`),
    them(
      28,
      `Please put a quote with it. There's a bit of training budget left that I have to use by year end.`,
      'pricing',
      'budget',
      'timeline',
    ),
  ]),
  unloggedExpansion(
    'en-unlogged-einvoicing',
    'E-invoicing mandate',
    [
      them(
        0,
        `Hi {to},

Our European customers keep asking about e-invoicing. Before we go out to the market: is there something on your side that we could bolt on to what we already have?`,
        'cross-sell',
      ),
      us(8, `Hi {to}, yes, there's a module since this year.`),
      them(
        18,
        `Then I'm interested. Could {colleague} and I get a walkthrough? We have to pick something before the summer.`,
        'evaluation',
        'timeline',
      ),
    ],
    { rank: 0 },
  ),
  unloggedExpansion(
    'en-unlogged-renewal',
    'Contract end date',
    [
      them(
        0,
        `Hi {to},

Going through my files, I see our agreement runs out at the end of {m2}. How do we extend it? We'd go for two years if the terms are right.`,
        'renewal',
        'discount',
      ),
      auto(0, `Hello, I am away until {d4} and will read your message when I am back.`),
      us(90, `Hi {to}, thanks for raising this. I'll check with our legal team.`),
    ],
    { rank: 0 },
  ),
  unloggedExpansion(
    'en-unlogged-sister',
    'Quick introduction',
    [
      them(
        0,
        `Hi {to},

Thanks for yesterday, everything is back to normal.

I mentioned you to {colleague}, who looks after our sister company in {place}. They have the very same problem and still run it on files. Do give them a call and use my name.

Cheers,`,
        'referral',
      ),
      us(3, `That's very kind, thank you {to}! Glad it all works.`),
    ],
    { vary: { place: ['Ghent', 'Tampa', 'Belfast'] } },
  ),
  unloggedExpansion('en-unlogged-cards', 'Expense exports', [
    us(0, `Hi {to}, just to say the expense export was fixed overnight.`),
    them(
      3,
      `Much better, thanks.

Our sales people still front their own travel, which is a sore point. I gather you have a card programme. How does it work, and roughly what would it cost for thirty people?`,
      'cross-sell',
      'pricing',
    ),
    us(26, `Hi {to}, we do have cards. Let's cover it at our next catch-up.`),
    them(
      140,
      `Coming back on the cards: it's now on the exec agenda and I have to present two options on {d21}.`,
      'evaluation',
      'authority',
    ),
  ]),
  unloggedExpansion(
    'en-unlogged-limit',
    'User limit reached',
    [
      them(
        0,
        `Hi, I can't create a login for our new treasury analyst. The system says the maximum number of users is reached. What now?`,
        'seat-expansion',
      ),
      us(
        1,
        `Hi {to}, your contract has a fixed number of logins. In the meantime you could deactivate one that is not used.`,
      ),
      them(
        2,
        `They're all in use. We need three more now and probably another five in the autumn.`,
        'seat-expansion',
        'timeline',
      ),
      us(20, `Understood, I'll pass it on.`),
    ],
    { rank: 1 },
  ),
  unloggedExpansion(
    'en-unlogged-forecast',
    'Board question on cash',
    [
      them(
        0,
        `Hi {to},

The board has asked for a thirteen-week cash view, which I currently cobble together on Sunday nights. Does the forecasting module you showed at the summit work with our ERP?`,
        'cross-sell',
      ),
      us(6, `Hi {to}, it does, the connectors are the same as for statements.`),
      them(
        28,
        `In that case I'd like to try it on our own data for a month, if that's possible. We've ring-fenced {amount} for this.`,
        'evaluation',
        'budget',
      ),
    ],
    { rank: 1, vary: { amount: ['£12,000', '£18,000', '£9,500'] } },
  ),
  unloggedExpansion(
    'en-unlogged-funds',
    'Two new funds',
    [
      them(
        0,
        `Hi {to},

Two more funds launch in {q1} and will need to sit in the tool with the same approval chains. Can you get the amendment drafted? Our lawyers like to read early.`,
        'seat-expansion',
        'timeline',
        'procurement',
      ),
      us(5, `Hi {to}, congratulations on the launches. Let me see what is needed.`),
      them(96, `Morning, any movement on that amendment?`, 'procurement'),
    ],
    { sectors: ['asset-manager', 'insurer', 'bank'], rank: 3 },
  ),
  unloggedNew('en-unlogged-spreadsheets', 'The article I mentioned', [
    us(0, `Hi {to}, here's the article on keying errors in treasury that I thought you'd like.`),
    them(
      20,
      `Hi {to},

It rings a bell: we run everything out of seven workbooks and the last close was a nightmare. We're kicking off a project to replace them and want to be live in {q2}. What do you suggest for a firm our size?`,
      'new-need',
      'timeline',
    ),
    us(5, `Thanks for the reply {to}! I'll write properly tomorrow.`),
    them(100, `Still waiting to hear from you. We're seeing two other vendors next week.`, 'competitor'),
  ]),
  unloggedNew(
    'en-unlogged-first-contact',
    'Enquiry',
    [
      them(
        0,
        `Hello,

We're looking for a tool to centralise payments across our {n} entities. A peer gave me your name. Do you have a brochure and a rough idea of pricing?

Regards,`,
        'new-need',
        'pricing',
      ),
      us(28, `Hi {to}, thank you for your interest, the brochure is attached.`),
      them(22, `Thanks. A demo would help. {colleague} and I are free on {d9} or {d11}.`, 'evaluation'),
    ],
    { vary: { n: ['four', 'six', 'eleven'] } },
  ),
  unloggedNew(
    'en-unlogged-rfp',
    'Tender',
    [
      them(
        0,
        `Hi {to},

We spoke a year ago and nothing came of it. The executive committee has now approved the principle of a treasury system and an RFP goes to four vendors on {d12}. Would you like to be on the list?`,
        'procurement',
        'new-need',
        'evaluation',
        'competitor',
      ),
      us(6, `Hi {to}, very much so.`),
      them(
        120,
        `Attached. Responses are due by {s33}, and the credit committee takes the decision.`,
        'procurement',
        'timeline',
        'authority',
      ),
    ],
    { sectors: ['bank', 'insurer', 'payments', 'industry', 'saas'], rank: 2 },
  ),
  unloggedNew(
    'en-unlogged-new-job',
    'New role',
    [
      them(
        0,
        `Hi {to},

A quick hello from my new desk: I've taken over finance at {company}. I used your platform in my last job and I miss it, there's nothing here. Can we talk, with a ballpark for a team of ten?`,
        'new-need',
        'pricing',
      ),
      us(4, `Hi {to}, congratulations on the new role! So good to hear from you.`),
    ],
    { rank: 0 },
  ),
  unloggedExpansion(
    'en-unlogged-headcount',
    'Admin list',
    [
      us(0, `Hi {to}, could you confirm who your admins are? We keep the list current.`),
      them(
        26,
        `Still {colleague} and me. The list of users is about to grow though: after the merger AP goes from nine people to twenty-two and every one of them will approve invoices. I believe we're capped at fifteen.`,
        'seat-expansion',
      ),
      us(3, `Thanks {to}, admins confirmed.`),
      them(70, `And the fifteen? Legal merger is on {s35}.`, 'timeline'),
    ],
    { rank: 1 },
  ),
  unloggedExpansion(
    'en-unlogged-forward',
    'FW: request from the plant',
    [
      them(
        0,
        `Hi {to},

See below. I'm fine with it, so we'd need a dozen more logins for {place}. Tell me what that costs and I'll have our CFO sign it.

---------- Forwarded message ---------
From: site manager
Subject: access

Could my people please see their own payments without going through head office?`,
        'seat-expansion',
        'pricing',
        'authority',
      ),
      us(26, `Thanks {to}, I'll get back to you.`),
    ],
    { rank: 1, sectors: ['industry', 'leasing', 'payments'], vary: { place: ['Derby', 'Sligo', 'Toledo'] } },
  ),
  unloggedExpansion(
    'en-unlogged-triple',
    'Cover while I am away',
    [
      them(
        0,
        `Hi {to},

How do I hand over my approvals for three weeks?

Also, three-step sign-off isn't part of our plan and our new articles will require it. Would we have to change plan to get it?`,
        'tier-upgrade',
      ),
      us(2, `Hi {to}, cover is in your profile, under Absences. I'll check the sign-off question.`),
      them(
        140,
        `Cover worked a treat, thanks. And the three-step sign-off? The articles go to a vote on {d27}.`,
        'tier-upgrade',
        'timeline',
      ),
    ],
    { rank: 0 },
  ),
  unloggedExpansion(
    'en-unlogged-budget-line',
    'Budget {y1}',
    [
      them(
        0,
        `Hi {to},

I'm building the {y1} budget and need a figure for your line. We intend to stay, but last year's uplift raised eyebrows. Would a longer commitment let you cap it?`,
        'renewal',
        'discount',
        'pricing',
      ),
      us(20, `Thank you for your loyalty {to}, I'll take it to my director.`),
      them(96, `I'll need an answer before {d10}, that's when my numbers go in.`, 'timeline'),
    ],
    { rank: 0 },
  ),
  unloggedExpansion('en-unlogged-peer', 'Good to see you', [
    us(0, `Hi {to}, thanks for having us yesterday. The documents I promised are attached.`),
    them(
      20,
      `Perfect, thank you.

Had lunch with the finance director of one of our distributors, who still counts payments by hand. I put in a good word and she is expecting your call. I'll text you the number.`,
      'referral',
    ),
    us(2, `Thank you so much {to}!`),
  ]),
  unloggedNew(
    'en-unlogged-auditors',
    'Our note on controls',
    [
      us(0, `Hi {to}, our new note on internal controls is out, here it is.`),
      them(
        44,
        `Well timed. Our auditors insist that payments no longer leave from an editable file and we've been given six months to fix it. We're starting from a blank sheet.`,
        'new-need',
        'timeline',
      ),
      us(6, `Thanks for sharing {to}, very interesting!`),
      them(
        120,
        `So how does one get started with you? The board has released {amount}.`,
        'budget',
        'new-need',
      ),
    ],
    { rank: 0, vary: { amount: ['£35,000', '£50,000', '£22,000'] } },
  ),
  unloggedNew(
    'en-unlogged-sunset',
    'Change ahead',
    [
      them(
        0,
        `Hi {to},

Our present tool, Monarvo, won't be supported beyond {m5}, so everything is back on the table. Could we see yours run on a real case with our two banks?`,
        'new-need',
        'evaluation',
        'competitor',
        'timeline',
      ),
      us(28, `Gladly {to}, let me check when our presales team is free.`),
      them(
        72,
        `Just to confirm we're keen. {colleague} is putting together the list of documents to set you up as a supplier.`,
        'procurement',
      ),
    ],
    { rank: 1 },
  ),
];
