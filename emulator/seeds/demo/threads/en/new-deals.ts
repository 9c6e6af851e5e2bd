import { newDeal, them, us } from '../../thread-script.ts';
import type { ThreadScript } from '../../thread-script.ts';

/** Mail that goes with an open deal, stage by stage. */
export const newDeals: readonly ThreadScript[] = [
  newDeal('meeting')('en-deal-first-call', 'After our first call', [
    us(
      0,
      `Hi {to}, thank you for the call. To prepare the next step, how many banks and accounts are we talking about?`,
    ),
    them(
      24,
      `Five banks, thirty-two accounts, two ERPs. Above all we're trying to get rid of manual keying. The COO is sponsoring this one.`,
      'new-need',
      'authority',
    ),
    us(5, `Very clear. I'd suggest a demo built on those cases.`),
    them(3, `Agreed, with IT in the room this time.`, 'evaluation'),
  ]),
  newDeal('meeting', 'qualified')(
    'en-deal-need',
    'Treasury project',
    [
      them(
        0,
        `Hi {to},

To add to our conversation: we want to start in {q1} and have {amount} in next year's budget. I'm running the project, the final call is the chief executive's.`,
        'timeline',
        'budget',
        'authority',
      ),
      us(4, `Thank you, that helps me a lot in shaping what comes next.`),
    ],
    { rank: 0, vary: { amount: ['£45,000', '£60,000', '£30,000'] } },
  ),
  newDeal('qualified', 'demo')(
    'en-deal-demo',
    'Demo agenda',
    [
      us(
        0,
        `Hi {to}, the agenda for the demo: bank position, payment approvals, forecasts. Anything to add?`,
      ),
      them(
        18,
        `Automatic matching and entitlements please. {colleague} will join and has to sign off the security side.`,
        'authority',
      ),
      us(2, `Added. See you on {d5}.`),
      them(
        150,
        `Thanks for the demo, the team liked the matching. You're on our shortlist together with one other vendor.`,
        'evaluation',
        'competitor',
      ),
    ],
    { rank: 1 },
  ),
  newDeal('demo')(
    'en-deal-scorecard',
    'Follow-up questions',
    [
      them(
        0,
        `Hi {to},

A few questions before we fill in the scorecard:
1. Where is the data held?
2. Do you support camt.053?
3. How long does a new bank take?

Thanks,`,
        'evaluation',
      ),
      us(
        22,
        `Hi {to},

1. In the EU, on two sites. 2. Yes, and MT940. 3. One to three weeks, depending on the bank.

Happy to go through it by phone.`,
      ),
      them(
        38,
        `All answered. On paper you're level with Monarvo, so it will come down to price.`,
        'evaluation',
        'competitor',
      ),
    ],
    { rank: 2 },
  ),
  newDeal('demo', 'pilot')('en-deal-reference', 'Reference call', [
    them(
      0,
      `Hi {to}, before we go further we'd like to speak to one of your clients in our industry. Can you arrange that?`,
      'evaluation',
    ),
    us(24, `Of course. A finance director at a similar firm is happy to take a call. When suits you?`),
    them(4, `{d7}, between 9 and 11.`),
    us(120, `Hi {to}, was the call useful?`),
    them(6, `Very. The data migration story was what we needed to hear.`),
  ]),
  newDeal('pilot')(
    'en-deal-pilot',
    'Pilot: halfway',
    [
      us(
        0,
        `Hi {to}, we're halfway through the pilot. Three banks have been clean for eight days. How does it feel on your side?`,
      ),
      them(
        26,
        `Good overall. We still have to try delegation. If that goes well we take it to the investment committee on {d25}.`,
        'timeline',
        'authority',
        'evaluation',
      ),
      us(3, `Perfect, {mate} will sit with you on delegation.`),
      them(
        68,
        `Tried it this morning and it does what we want. Go ahead and put your proposal together.`,
        'pricing',
      ),
    ],
    { rank: 1 },
  ),
  newDeal('pilot')(
    'en-deal-pilot-access',
    'Pilot access',
    [
      us(0, `Hi {to}, here's the sandbox access, valid for six weeks.`),
      them(5, `Thanks. I'm missing the address to allow on our firewall.`),
      us(2, `Sent separately, to be safe.`),
      them(3, `Got it, traffic is flowing.`),
    ],
    { rank: 2 },
  ),
  newDeal('proposal')(
    'en-deal-proposal',
    'Our proposal',
    [
      us(
        0,
        `Hi {to}, please find our proposal for thirty users with the two options we discussed. Shall we walk through it together?`,
      ),
      them(
        46,
        `Thanks. It reflects what we discussed but lands above our envelope. The most we can spend in year one is {amount}.`,
        'budget',
      ),
      us(5, `Understood. Let's see what can move into year two.`),
      them(24, `OK. Send me a revised version with a three-year option so we can compare.`, 'pricing'),
    ],
    { rank: 0, vary: { amount: ['£40,000', '£55,000', '£28,000'] } },
  ),
  newDeal('proposal')(
    'en-deal-chase',
    'Any news?',
    [
      us(0, `Hi {to}, coming back on last month's proposal. Have you had a chance to discuss it internally?`),
      us(170, `Hi {to}, still keen to hear your thoughts. Would ten minutes on the phone help?`),
      them(
        60,
        `Sorry for the silence, we're deep in the close. It goes to the management board on {d21}, I'll let you know after that.`,
        'authority',
        'timeline',
      ),
    ],
    { rank: 0 },
  ),
  newDeal('proposal', 'negotiation')(
    'en-deal-discount',
    'Commercials',
    [
      them(
        0,
        `Hi {to},

We're ready to move but need some movement from you too. Is there any flexibility on price for a three-year term? Your rivals are at fifteen per cent off.`,
        'discount',
        'competitor',
      ),
      us(20, `Hi {to}, I hear you. Let me take it to my director.`),
      us(28, `For three firm years we can do ten per cent and waive the set-up fee.`),
      them(22, `Better. At twelve I'll sign before {s14}.`, 'discount', 'timeline'),
      us(4, `I'll have a firm answer for you tomorrow morning.`),
    ],
    { rank: 2 },
  ),
  newDeal('negotiation')(
    'en-deal-legal',
    'Contract review',
    [
      us(0, `Hi {to}, here are the draft MSA and the data annex. Who will look at them on your side?`),
      them(
        48,
        `Our legal team is reviewing the contract now, {colleague} will send redlines direct.`,
        'procurement',
      ),
      them(96, `Redlines attached: clause 9 (liability) and 14 (exit). The rest is fine.`, 'procurement'),
      us(26, `Fine on 14. On clause 9 we can offer a cap of twice the annual fee.`),
      them(20, `Accepted. Please send a clean copy.`, 'procurement'),
    ],
    { rank: 2 },
  ),
  newDeal('negotiation')(
    'en-deal-security',
    'Security questionnaire',
    [
      them(
        0,
        `Hello,

Our policy requires a security review before any signature. Please return the attached questionnaire (84 questions) within ten days.

Regards,`,
        'procurement',
      ),
      us(96, `Hi {to}, the completed questionnaire is in the secure share with our certificates.`),
      them(
        70,
        `Thanks. Two clarifications: how long are logs kept, and how are backups encrypted?`,
        'procurement',
      ),
      us(4, `Thirteen months for logs, AES-256 for backups, and the keys stay in the EU.`),
      them(24, `Great. Signed off from our side.`, 'procurement'),
    ],
    { sectors: ['bank', 'insurer', 'payments', 'asset-manager', 'saas', 'leasing'], rank: 2 },
  ),
  newDeal('contract')(
    'en-deal-signature',
    'Contract ready to sign',
    [
      us(0, `Hi {to}, the contract is in the signing tool. Who signs on your side?`),
      them(5, `Our chief executive signs, after me. I'll do my part today.`, 'authority', 'procurement'),
      us(48, `Your approval is there but the signature is still open. Anything wrong?`),
      them(3, `Travelling. It will be signed on {d4}.`, 'procurement', 'timeline'),
    ],
    { rank: 0 },
  ),
  newDeal('contract')(
    'en-deal-po',
    'Purchase order',
    [
      them(
        0,
        `Hello,

Please find attached our purchase order {po}. Kindly confirm receipt and quote the reference on your invoices.

Procurement`,
        'procurement',
      ),
      us(2, `Received with thanks, {to}. {mate} will be in touch about the launch.`),
    ],
    { rank: 2, vary: { po: ['PO-140077', '4500093312', 'PO 8109'] } },
  ),
  newDeal('contract')(
    'en-deal-vendor-setup',
    'Supplier set-up',
    [
      them(
        0,
        `Hi, to create you as a supplier before signature we need: certificate of incorporation, VAT number, bank letter, insurance certificate and the attached form.`,
        'procurement',
      ),
      us(26, `Hi {to}, the full pack is attached.`),
      them(70, `Approved. Your supplier number is V-{num}.`, 'procurement'),
    ],
    { rank: 2, vary: { num: ['20417', '33082', '1196'] } },
  ),
  newDeal('qualified')(
    'en-deal-docs',
    'Technical documentation',
    [
      us(0, `Hi {to}, as agreed, the connector documentation and the architecture diagram.`),
      them(46, `Thanks, passed on to the team. Well written, for once.`),
    ],
    { rank: 2 },
  ),
];
