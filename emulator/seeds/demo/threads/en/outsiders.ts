import { outsider, them, us } from '../../thread-script.ts';
import type { ThreadScript } from '../../thread-script.ts';

/** People who want to sell us something: the deal runs the other way. */
export const outsiderMail: readonly ThreadScript[] = [
  outsider(
    'en-outsider-outbound',
    'Quick question about your pipeline',
    [
      them(
        0,
        `Hi {to},

Do you have budget set aside for outbound this quarter? Our clients double their meetings in 90 days. Could we run a quick demo this week? I'll put a quote together for you.

Cheers,`,
      ),
      them(96, `Bumping this to the top of your inbox. The launch discount ends on Friday.`),
      them(150, `Should I close your file?`),
    ],
    { sender: 'outboundharbor.io' },
  ),
  outsider(
    'en-outsider-no-thanks',
    'Your reply rates',
    [
      them(
        0,
        `Hi {to}, I noticed you're hiring sales people. What would 30 more qualified calls a month be worth?`,
      ),
      us(20, `Thanks, we're not looking for this.`),
      them(22, `Understood. When would be a better time to revisit?`),
    ],
    { sender: 'outboundharbor.io' },
  ),
  outsider(
    'en-outsider-data',
    'Contact data for finance leaders',
    [
      them(
        0,
        `Hi {to}, we maintain 40,000 verified finance contacts in the UK and Ireland. Enterprise plan includes unlimited exports. How many seats would your team need?`,
      ),
      them(120, `Any thoughts on the below? I can do 20% off for a two-year deal.`),
    ],
    { sender: 'datascoutly.io' },
  ),
  outsider(
    'en-outsider-data-trial',
    'Your free trial',
    [
      them(
        0,
        `Hi {to}, I've set up a free trial for you, no card needed. Shall I book fifteen minutes to walk you through it?`,
      ),
      us(44, `Hi, please remove me from your list.`),
    ],
    { sender: 'datascoutly.io' },
  ),
  outsider(
    'en-outsider-candidate',
    'Account executive, treasury software',
    [
      them(
        0,
        `Hi {to},

I'm representing an account executive with six years in treasury software who is available in four weeks. Would you like to see a CV? Our fee is 20% of base.`,
      ),
      us(26, `Thanks Gareth, no open roles at the moment.`),
      them(3, `No problem, I'll keep you in mind.`),
    ],
    { sender: 'lowndale-recruitment.co.uk' },
  ),
  outsider(
    'en-outsider-headhunter',
    'Confidential: leadership role',
    [
      them(
        0,
        `Dear {to}, your background caught my eye for a leadership role at a fast-growing fintech. Attractive package. Could we speak in confidence this week?`,
      ),
      them(160, `Just floating this back up. My client is keen to decide before month end.`),
    ],
    { sender: 'hirecliffe.co.uk' },
  ),
  outsider(
    'en-outsider-newsletter',
    'The Treasury Dispatch, issue {num}',
    [
      them(
        0,
        `THE TREASURY DISPATCH – issue {num}

Lead: rates, CEO fraud and the return of term deposits.
Feature: is it worth upgrading to Enterprise? We compare twelve tools.
Diary: study day in Leeds on {s20}.

You receive this because you subscribed. Unsubscribe in one click.`,
      ),
    ],
    { sender: 'treasurydispatch.news', vary: { num: ['204', '207', '211'] } },
  ),
  outsider(
    'en-outsider-newsletter-special',
    'Special issue: e-invoicing',
    [
      them(
        0,
        `THE TREASURY DISPATCH – special issue

Ten questions on e-invoicing. What does a platform cost? A reader writes: "We are looking for a tool to replace our spreadsheets."

Unsubscribe | View in browser`,
      ),
    ],
    { sender: 'treasurydispatch.news' },
  ),
  outsider(
    'en-outsider-stand',
    'Your stand at Cashflow Summit',
    [
      them(
        0,
        `Hi {to}, four 12 m² stands are left in the main aisle. There's a preferential rate if you confirm by {s10}. Shall I hold one for you?`,
      ),
      us(28, `Thanks, we're sitting this year out.`),
      them(4, `Thanks for coming back to me, I'll try you for the next edition.`),
    ],
    { sender: 'cashflowsummit.events' },
  ),
  outsider(
    'en-outsider-merch',
    'Branded notebooks',
    [
      them(
        0,
        `Hi {to}, do you need anything printed before the conference season? 500 notebooks from £2.10 each, delivered in ten days.`,
      ),
      us(46, `We have boxes of them left, thanks.`),
    ],
    { sender: 'sprigleymerch.co.uk' },
  ),
];
