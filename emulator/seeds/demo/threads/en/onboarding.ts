import { customer, them, us } from '../../thread-script.ts';
import type { ThreadScript } from '../../thread-script.ts';

/** Getting going after the signature: the purchase is made and known. */
export const onboarding: readonly ThreadScript[] = [
  customer(
    'en-start-welcome',
    'Welcome aboard',
    [
      us(
        0,
        `Hi {to},

I'll be looking after your rollout. To begin with I need the list of bank accounts (template attached) and the names of the people who approve payments.

Looking forward to working with you,`,
      ),
      them(44, `Hi {to}, template filled in. Approvals will be dual, {colleague} and me.`),
      us(
        5,
        `Thank you, that's everything. I'm submitting the bank forms today, allow one to three weeks depending on the bank.`,
      ),
      them(2, `Great, we're ready this end.`),
    ],
    { rank: 1 },
  ),
  customer(
    'en-start-host-to-host',
    'Host-to-host letters',
    [
      us(
        0,
        `Hi {to}, your bank needs the attached letter signed by an authorised signatory. Wet ink, I'm afraid, then a scan to me.`,
      ),
      them(68, `Signed and scanned. The original is in the post.`),
      us(24, `Received and passed on. They activate keys within 48 hours.`),
      us(58, `Keys are live and last night's statements are in. Have a look.`),
      them(3, `I can see them. Smooth.`),
    ],
    { rank: 1 },
  ),
  customer('en-start-history', 'Loading old statements', [
    them(0, `Hi {to}, how far back can you load our statements? The auditors like three years at hand.`),
    us(
      6,
      `Three years is what your contract includes. Drop the files in the exchange folder and we'll do the rest.`,
    ),
    them(90, `All 41 files are there. Let me know if any are missing.`),
    us(30, `All loaded except one August file, which is empty. Could you upload it again?`),
    them(7, `Done.`),
  ]),
  customer('en-start-session', 'Your first session', [
    us(
      0,
      `Hi {to}, the introduction session that comes with your subscription can be on {d9} or {d11}, 9:30 to 11. Which do you prefer?`,
    ),
    them(19, `{d11} please. There will be four of us round the table.`),
    us(2, `Booked. Everyone will need a laptop and their login.`),
    them(230, `Thanks for the session, really clear. We all managed a test payment.`),
  ]),
  customer(
    'en-start-sso',
    'SSO set-up',
    [
      them(
        0,
        `Hello, I'm setting up single sign-on and need your reply URL and entity ID. Where do I find them?`,
      ),
      us(
        3,
        `Hi {to}, both are under Administration, Security, Single sign-on, at the bottom. Mind the trailing slash.`,
      ),
      them(5, `It was the slash, wasn't it. Works now.`),
    ],
    { rank: 2 },
  ),
  customer('en-start-go-live', 'Go-live', [
    us(
      0,
      `Hi {to}, tests are clean on all four banks. If you agree we go live on the morning of {d6}, with an engineer on the line until noon.`,
    ),
    them(4, `Agreed for {d6}. I've told the teams.`),
    us(130, `Live, 26 payments out and none rejected. Congratulations everyone!`),
    them(2, `Brilliant. A painless go-live is a rare thing, thank you all.`),
  ]),
  customer('en-start-three-months', 'Three months in', [
    us(
      0,
      `Hi {to}, you've been on the platform for three months. What works, what doesn't? A reply to this email is plenty.`,
    ),
    them(
      52,
      `Mostly very good. The team saves about an hour every morning on the cash position. The gripe: long descriptions get cut off in print.`,
    ),
    us(4, `Super helpful. The print bug is known and will be fixed in the {m1} release.`),
  ]),
  customer('en-start-users-created', 'Logins created', [
    them(
      0,
      `FYI we set up the six logins in the contract yesterday and everyone has the activation link. Nothing needed from you.`,
    ),
    us(2, `I can see them, thank you. Enjoy!`),
  ]),
  customer(
    'en-start-bank-delay',
    'Still waiting on one bank',
    [
      them(
        0,
        `Hi {to}, three of four banks are connected but the last one has been quiet for two weeks. Anything we can do?`,
      ),
      us(
        5,
        `Hi {to}, your relationship manager there can nudge their implementation desk. I've put a short note in the attachment that you can forward.`,
      ),
      them(52, `That worked, they called back within the hour.`),
      us(20, `Connected this morning. All four are green.`),
    ],
    { rank: 1 },
  ),
];
