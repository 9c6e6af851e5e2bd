import { auto, prospect, them, us } from '../../thread-script.ts';
import type { ThreadScript } from '../../thread-script.ts';

/** Our own approaches: the words are the vendor's, the prospect asks for nothing. */
export const prospecting: readonly ThreadScript[] = [
  prospect('en-outreach-first', 'Cash visibility at {company}', [
    us(
      0,
      `Hi {to},

Finance teams we work with save about five hours a week on the bank position. Would you be open to a twenty-minute demo? We also have pricing for firms your size.`,
    ),
    us(120, `Hi {to}, did you get a chance to look at my note?`),
    them(28, `I did. We're equipped and happy with what we have. All the best.`),
  ]),
  prospect('en-outreach-webinar', 'Webinar recording', [
    us(0, `Hi {to}, thanks for joining the fraud webinar. Recording and slides are below.`),
    them(26, `Thanks. Good content, especially the bit on fake suppliers.`),
    us(2, `I'll pass that on to the speaker.`),
  ]),
  prospect('en-outreach-white-paper', 'Thirteen weeks of visibility', [
    us(0, `Hi {to}, here is the white paper you asked for on our site. Enjoy the read.`),
    auto(0, `I am currently travelling with limited access to email and will reply when I am back on {d6}.`),
    them(150, `Received, thank you.`),
  ]),
  prospect(
    'en-outreach-wrong-desk',
    'Right person?',
    [
      us(0, `Hi {to}, are you the right person to talk to about treasury tools?`),
      them(20, `No, I look after office supplies. I'm not sure who handles that here.`),
      us(1, `Thanks for letting me know.`),
    ],
    { rank: 2 },
  ),
  prospect('en-outreach-no-reply', 'An idea for your payments', [
    us(0, `Hi {to}, a lender near you replaced paper sign-off in six weeks with our platform. Curious how?`),
    us(150, `Hi {to}, leaving the case study here. When could we speak?`),
    us(240, `Hi {to}, last nudge from me. I'm around if the topic comes up.`),
  ]),
  prospect('en-outreach-voicemail', 'Following my voicemail', [
    us(0, `Hi {to}, I left you a voicemail earlier. My details are below. Have a good day.`),
    them(46, `Got your message. Email is better, I rarely pick up.`),
  ]),
  prospect('en-outreach-regulation', 'Confirmation of payee: one page', [
    us(0, `Hi {to}, a one-page memo on the new payee checks, no strings attached.`),
    them(8, `Nicely put together, thanks. I've forwarded it round the team.`),
    us(2, `Glad it's useful.`),
  ]),
  prospect(
    'en-outreach-breakfast',
    'Breakfast in {city}',
    [
      us(0, `Hi {to}, we're hosting a breakfast for finance directors on {d20} in {city}. Will you join us?`),
      them(40, `Kind of you. I can't make it, but keep me posted about the next one.`),
      us(3, `Will do, next time then!`),
    ],
    { rank: 0 },
  ),
  prospect('en-outreach-where-from', 'Where did you get my address?', [
    them(0, `Hello, where did you get my details? I've never filled in a form of yours.`),
    us(2, `Hi {to}, from the delegate list of the {m11} summit. I'll delete your record if you wish.`),
    them(5, `No need, I only wanted to know. Thanks for being straight.`),
  ]),
  prospect('en-outreach-benchmark', 'Benchmark results', [
    us(
      0,
      `Hi {to}, thank you for taking part in our survey. The anonymous results are attached: you're in the top third for speed of close.`,
    ),
    them(30, `Interesting, I'd have guessed the bottom third. Thanks for sharing.`),
  ]),
];
