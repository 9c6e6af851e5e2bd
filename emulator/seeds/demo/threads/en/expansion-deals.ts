import { expansionDeal, them, us } from '../../thread-script.ts';
import type { ThreadScript } from '../../thread-script.ts';

/** Mail with customers beside an open expansion deal. */
export const expansionDeals: readonly ThreadScript[] = [
  expansionDeal('qualified')('en-exp-need', 'Widening the scope', [
    them(
      0,
      `Hi {to}, as discussed on the phone we'd like to bring our two other offices onto the platform. About fifteen more people, split evenly.`,
      'seat-expansion',
    ),
    us(4, `Happy to. Will the approval chain be the same as at head office?`),
    them(20, `Same chain, lower limits. The plan is to start on {s40}.`, 'timeline'),
  ]),
  expansionDeal('qualified', 'demo')(
    'en-exp-module',
    'Forecasting module',
    [
      us(0, `Hi {to}, I can confirm that forecasting can be added mid-contract.`),
      them(
        24,
        `Very good. Could you show it to {colleague} and our controller? An hour is enough.`,
        'evaluation',
        'cross-sell',
      ),
      us(3, `Sure. {d6} or {d8}?`),
      them(5, `{d8} at 11.`),
    ],
    { rank: 1 },
  ),
  expansionDeal('demo')('en-exp-scoping', 'Scoping the new entity', [
    us(0, `Hi {to}, for the scoping I need the accounts of the new entity and its year end.`),
    them(68, `List attached: eleven accounts across two banks. Year end is 30 June.`, 'seat-expansion'),
    us(20, `Thanks. One of the banks isn't connected yet, allow three weeks.`),
    them(5, `Fine, as long as we start before {m2}.`, 'timeline'),
    us(2, `We'll make it.`),
  ]),
  expansionDeal('proposal')(
    'en-exp-quote',
    'Quote for extra users',
    [
      us(0, `Hi {to}, here's the quote for twenty more logins at your contract rate.`),
      them(28, `Thanks. Is there a volume break at twenty?`, 'discount'),
      us(4, `It starts at twenty-five, eight per cent on the lot.`),
      them(22, `Let's go to twenty-five then, please update the quote.`, 'seat-expansion', 'pricing'),
    ],
    { rank: 1 },
  ),
  expansionDeal('proposal')(
    'en-exp-enterprise',
    'Enterprise comparison',
    [
      us(0, `Hi {to}, attached is the detailed comparison between your plan and Enterprise.`),
      them(
        48,
        `That table speaks for itself. What we lack today is per-entity delegation and triple sign-off. I'm putting the case to our CFO on {d9}.`,
        'tier-upgrade',
        'authority',
      ),
      us(2, `If I can help with the slides, say so.`),
      them(
        160,
        `Green light from the CFO and the money is released. Let's move to contract.`,
        'budget',
        'authority',
        'procurement',
      ),
    ],
    { rank: 1 },
  ),
  expansionDeal('proposal', 'negotiation')(
    'en-exp-haggle',
    'Amendment: terms',
    [
      them(
        0,
        `Hi {to}, we've been with you for years and the amendment is at list price. I expect an effort, or I'll have to put the module out to tender.`,
        'discount',
        'competitor',
      ),
      us(20, `Fair point, {to}. I can offer one month free and five per cent.`),
      them(26, `Make it eight and we're done.`, 'discount'),
    ],
    { rank: 2 },
  ),
  expansionDeal('negotiation', 'contract')(
    'en-exp-amendment',
    'Draft amendment',
    [
      us(0, `Hi {to}, here's the draft amendment. Only the number of entities and the term have changed.`),
      them(
        46,
        `Read. One correction: the effective date should be the first of the month after signature.`,
        'procurement',
      ),
      us(3, `Corrected, signing copy attached.`),
      them(70, `Signed by both directors, copy attached. Thank you.`, 'procurement'),
    ],
    { rank: 2 },
  ),
  expansionDeal('demo', 'proposal')(
    'en-exp-trial',
    'FX module trial',
    [
      them(
        0,
        `Hi {to}, the trial is going well but it ends on Friday and we haven't got round to options. Can we extend it by two weeks?`,
        'evaluation',
      ),
      us(2, `Extended to {d16}.`),
      them(
        220,
        `Thanks for that. Options work, and our bank's desk confirmed the rates. What would it come to per year?`,
        'pricing',
      ),
    ],
    { rank: 1 },
  ),
  expansionDeal('qualified', 'proposal')(
    'en-exp-renewal',
    'Contract end',
    [
      us(0, `Hi {to}, your contract ends at the close of {q1}. Shall we talk?`),
      them(
        38,
        `Let's. We want to carry on and take the chance to raise the number of logins. A two- and a three-year proposal would be welcome.`,
        'renewal',
        'seat-expansion',
        'pricing',
      ),
      us(4, `With pleasure, I'll prepare both.`),
    ],
    { rank: 0 },
  ),
  expansionDeal('contract')(
    'en-exp-order',
    'Order for the extension',
    [
      them(
        0,
        `Hi, the purchase order for the extension is attached. Please schedule the logins for {s7}.`,
        'procurement',
        'timeline',
      ),
      us(1, `Thank you very much {to}. They'll be open on the evening of {d6}.`),
      them(2, `Great.`),
    ],
    { rank: 2 },
  ),
  expansionDeal('demo')(
    'en-exp-data',
    'Figures from {company}',
    [
      us(0, `Hi {to}, did you manage to collect the figures for the file?`),
      them(48, `Almost. I'm short of the invoice volumes of two branches, chasing.`),
      us(120, `A friendly nudge.`),
      them(18, `Here we go, the sheet is complete: 3,400 invoices a year.`),
      us(1, `Thank you!`),
    ],
    { rank: 3 },
  ),
];
