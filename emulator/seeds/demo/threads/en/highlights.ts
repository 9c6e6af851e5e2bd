import { auto, cast, them, us } from '../../thread-script.ts';
import type { ThreadScript } from '../../thread-script.ts';

/** The threads of the records that a visitor opens first. */
export const highlightThreads: readonly ThreadScript[] = [
  cast('en-star-renewal', 'Archive housekeeping', [
    us(
      0,
      `Hi {to}, hope you're well. Just confirming that last year's statements will be archived automatically. Nothing to do on your side.`,
    ),
    them(
      22,
      `Thanks {to}, good to know.

Our agreement comes up in {m4}, doesn't it? We'd want to extend for another two years, so let's talk about the renewal before I hand in my plan on {d19}.`,
      'renewal',
      'timeline',
    ),
    us(5, `Will do {to}, I'll dig out the dates and come back to you.`),
    them(
      160,
      `Any luck with the dates? I'd also expect something off the list price for a two-year commitment.`,
      'discount',
    ),
  ]),
  cast('en-star-fx', 'Hedging', [
    them(
      0,
      `Hi {to},

Separate subject. The US office now invoices a third of our revenue in dollars and the board wants it hedged. Is that something you do? We'd be looking at around $6m a year, and I've been told I can spend up to £15,000 on a tool.`,
      'cross-sell',
      'budget',
    ),
    us(6, `Hi {to}, great question, I'll check with the team.`),
    them(
      24,
      `Cheers. A short demo would do. Our CFO in New York has to approve it, so late afternoon our time is best.`,
      'evaluation',
      'authority',
    ),
  ]),
  cast('en-star-first-enquiry', 'Following the webinar', [
    us(
      0,
      `Hi {to}, thank you for joining our webinar on payment fraud. The recording is below, happy watching.`,
    ),
    them(
      28,
      `Hi {to},

Useful session. We nearly sent £80k to the wrong account last month, so it struck home. We're looking for a proper payments platform for 40 people across three entities, to be live before the end of {q1}. What would that cost?

Best,`,
      'new-need',
      'pricing',
      'timeline',
    ),
    us(7, `Hi {to}, glad it was useful! Let me put you in touch with the right colleague.`),
    them(
      44,
      `Thanks, though nobody has been in touch yet. We're seeing demos from two other providers next week and I'd rather compare all three side by side.`,
      'evaluation',
      'competitor',
    ),
    us(20, `Apologies {to}, I'm chasing internally.`),
    them(
      24,
      `OK. {colleague} runs procurement here and needs your security pack before any trial.`,
      'procurement',
      'evaluation',
    ),
  ]),
  cast('en-star-newsletter-reply', 'Our connectivity guide', [
    us(0, `Hi {to}, here's our guide to bank connectivity.`),
    them(20, `Thanks, passed on to the team.`),
  ]),
  cast('en-star-pilot', 'Pilot feedback', [
    us(0, `Hi {to}, two weeks into the pilot, how is it going?`),
    them(
      26,
      `Going well. Statements load every morning and the matching rate is 94 per cent. The only gap is Canadian cheques.`,
    ),
    us(4, `Cheque files are on their way, next Tuesday.`),
    them(120, `They work. Please go ahead and send a proposal for 60 users.`, 'pricing'),
  ]),
  cast('en-star-terms', 'Proposal and terms', [
    us(
      0,
      `Hi {to},

Please find attached our proposal: 64,000 a year for 60 users, including the Canadian entity.

Kind regards,`,
    ),
    them(
      30,
      `Hi {to}, thanks. It's in the right area. What discount do you give on a three-year term?`,
      'discount',
    ),
    us(4, `Hi {to}, eight per cent for three years.`),
    them(
      26,
      `I need to take 56,000 to our board, that is the ceiling they gave me. They meet on {d40} and nothing will be signed before that.`,
      'budget',
      'authority',
      'timeline',
    ),
    us(22, `Understood. Let me see how close we can get.`),
    them(70, `Meanwhile our lawyers have started on your MSA, redlines to follow.`, 'procurement'),
    us(5, `Perfect, I'll look out for them.`),
    them(96, `Here they are. For what it's worth, Cashquill came in at 52,000.`, 'procurement', 'competitor'),
  ]),
  cast('en-star-rfp', 'RFP: supplier payments', [
    them(
      0,
      `Dear {to},

Please find attached our request for proposal for a supplier payments platform. The closing date for answers is {d25}. Three bidders have been invited.

Yours sincerely,`,
      'procurement',
      'new-need',
    ),
    us(20, `Dear {to}, thank you, we are delighted to take part.`),
    them(
      240,
      `Dear {to}, your answer scored well and you are one of two bidders left. The steering committee has approved £120,000 for year one.`,
      'evaluation',
      'budget',
    ),
    us(4, `That is wonderful news, thank you {to}.`),
  ]),
  cast('en-star-rfp-legal', 'Draft agreement', [
    them(
      0,
      `Dear {to},

Our legal department has started its review of your draft agreement and will send a mark-up by {d5}. {colleague} will sign on behalf of the bank.

Regards,`,
      'procurement',
      'authority',
      'timeline',
    ),
    us(6, `Dear {to}, noted with thanks.`),
    them(
      70,
      `Mark-up attached. Please also complete the supplier onboarding form so that we can raise a purchase order.`,
      'procurement',
    ),
  ]),
  cast('en-star-no-signal', 'Licence audit', [
    us(
      0,
      `Hi {to}, our yearly usage report shows 118 of your 120 users active. Would you like to add a few seats before year end? We have an offer running.`,
    ),
    them(
      20,
      `Hi {to}, no, we don't need more seats, two people are leaving next month. Thanks for checking.`,
    ),
    us(2, `Understood, thank you.`),
  ]),
  cast('en-star-no-signal-invoice', 'Invoice for the extra seats', [
    them(
      0,
      `Hi {to}, the invoice for the extra seats we bought last quarter has been paid this morning. Please confirm when you see it.`,
    ),
    us(30, `Hi {to}, received, thank you.`),
    auto(
      0,
      `I am out of the office until {d4}. Interested in a demo of our own products? Visit our website.`,
    ),
  ]),
];
