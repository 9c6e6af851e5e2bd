import { anyone, auto, customer, them, us } from '../../thread-script.ts';
import type { ThreadScript } from '../../thread-script.ts';

/** Thanks, wishes, news: what keeps people together. */
export const courtesy: readonly ThreadScript[] = [
  anyone('en-courtesy-thanks', 'Thank you', [
    them(
      0,
      `Hi {to}, just a line to say thank you for yesterday, you got us out of a real hole. Have a lovely weekend.`,
    ),
    us(2, `Any time {to}. You too!`),
  ]),
  customer('en-courtesy-handover', 'New contact on our side', [
    us(
      0,
      `Hi {to}, I'm moving to another portfolio on {s15}. {mate} takes over and knows the whole story. Thank you for two great years.`,
    ),
    them(5, `Thanks for everything and all the best! Looking forward to meeting {mate}.`),
    us(3, `That's kind, thank you.`),
  ]),
  customer('en-courtesy-leaver', '{colleague} is leaving', [
    them(
      0,
      `Hi {to}, {colleague} leaves us at the end of the month. Please close that login on {s20}. I'll look after the open items for now.`,
    ),
    us(2, `Scheduled for 6pm on {s20}. All the best to {colleague}.`),
  ]),
  anyone('en-courtesy-press', 'Saw you in the paper', [
    us(0, `Hi {to}, I read the piece on {company} in the local business pages this morning. Nice photo!`),
    them(
      4,
      `Ha, the photo has kept the office amused all day. The reporter understood half of what we do, but meant well.`,
    ),
  ]),
  anyone('en-courtesy-promotion', 'Congratulations', [
    us(0, `Hi {to}, I've just heard about your promotion. Very well deserved.`),
    them(26, `Thank you {to}! Lots to learn but a wonderful team.`),
    us(2, `I don't doubt it. Speak soon.`),
  ]),
  customer('en-courtesy-patience', 'A word of thanks', [
    us(0, `Hi {to}, all of us here would like to thank you for your patience during the last update.`),
    auto(0, `I am away until {d12}. For urgent matters please contact {colleague}.`),
    them(300, `That's nice of you {to}. Keep it up.`),
  ]),
  customer('en-courtesy-testimonial', 'A few words for our site', [
    us(0, `Hi {to}, would you answer three questions for a short testimonial on our site?`),
    them(68, `I don't see why not, but communications will have to clear the text. Send the questions over.`),
    us(4, `Here they are, no hurry.`),
    them(190, `Answers attached, cleared by comms. Please leave our logo out.`),
    us(3, `Understood, no logo. Thank you so much.`),
  ]),
  anyone('en-courtesy-wrong-person', 'Wrong recipient?', [
    them(0, `I don't think this was meant for me, it is about a file I know nothing of. I've deleted it.`),
    us(0.6, `You're right {to}, a typo in the address. My apologies, and thank you for deleting it.`),
  ]),
  customer(
    'en-courtesy-conference',
    'Treasury days',
    [
      us(0, `Hi {to}, will you be at the treasurers' conference on {d40}?`),
      them(9, `I'm even on a panel about payment fraud. Come and say hello!`),
      us(1, `I'll be in the front row.`),
    ],
    { rank: 1 },
  ),
  anyone('en-courtesy-parental-leave', 'Away for a while', [
    them(
      0,
      `Hi {to}, I start parental leave on {s10} and will be back in four months. {colleague} has the day-to-day.`,
    ),
    us(3, `Congratulations! Enjoy every minute. We'll pick up the day-to-day with {colleague}.`),
    them(1, `Thank you!`),
  ]),
  anyone('en-courtesy-charity', 'Charity run', [
    them(
      0,
      `Cheeky one: a few of us are running a half marathon for the hospice on {s25}. If anyone in your team fancies sponsoring us, the link is below.`,
    ),
    us(4, `Consider it done, good cause. How is the training going?`),
    them(20, `Badly. But we have matching T-shirts.`),
  ]),
];
