import { anyone, auto, customer, prospect, them, us } from '../../thread-script.ts';
import type { ThreadScript } from '../../thread-script.ts';

/** Appointments, rooms, minutes: finding a date is not buying. */
export const logistics: readonly ThreadScript[] = [
  anyone('en-meet-slot', 'Catch-up next week', [
    us(0, `Hi {to}, would {d6} at 10 or {d7} at 2 suit you for our catch-up? Half an hour should do.`),
    them(4, `{d7} at 2 works. Video?`),
    us(1, `Video it is, invitation on its way.`),
  ]),
  anyone('en-meet-move', 'Moving our call', [
    them(
      0,
      `Hi {to}, sorry to do this, an internal audit has landed on my desk. Can we push our call to {d8}, same time?`,
    ),
    us(2, `No problem at all, moved. Good luck with the audit.`),
  ]),
  anyone('en-meet-minutes', 'Notes from today', [
    us(
      0,
      `Hi {to},

Thanks for your time today. My notes:
- approval chain stays as it is
- {colleague} will send the account structure
- next call on {d14}

Shout if I missed anything.`,
    ),
    them(17, `Looks right to me. Have a good one.`),
  ]),
  anyone('en-meet-link', 'Link for 3pm?', [
    them(0, `The 3pm link wants a passcode I don't have. Can you send another?`),
    us(0.3, `New link without a passcode below. I'm in the room.`),
    them(0.4, `Joining now.`),
  ]),
  anyone('en-meet-visit', 'I will be in {city}', [
    us(0, `Hi {to}, I'm in {city} on {d12}. Time for a coffee?`),
    them(
      22,
      `Gladly, late morning is best. Reception is on the ground floor, ask for me and bring photo ID for the pass.`,
    ),
    us(2, `11:15 then. See you on {d12}!`),
    them(290, `Thanks again for dropping by, and for the shortbread. It did not survive the afternoon.`),
  ]),
  anyone('en-meet-ooo', 'Fifteen minutes this week?', [
    us(0, `Hi {to}, could you spare fifteen minutes for a quick call this week?`),
    auto(
      0,
      `I'm on annual leave until {d10} and not checking email. If it can't wait, please contact {colleague}.`,
    ),
    us(250, `Hi {to}, hope you had a good break. Shall we try {d17}?`),
    them(5, `Early afternoon on {d17} is fine. Call my mobile.`),
  ]),
  anyone('en-meet-room', 'Room for {s9}', [
    them(
      0,
      `Hi {to}, the boardroom is taken on {s9} so I've booked the Mercer room on the second floor. How many of you will there be?`,
    ),
    us(4, `Three of us: {mate}, a consultant and me. A screen is all we need.`),
    them(1, `Noted. Passes will be at the front desk.`),
  ]),
  anyone('en-meet-attendees', 'Who is joining on {d5}?', [
    us(0, `Hi {to}, could you send me names and addresses for {d5} so I can circulate an agenda?`),
    them(6, `Just {colleague} and me, the others can't make it. No agenda needed, it's a general catch-up.`),
    us(1, `Great, thanks.`),
  ]),
  customer('en-meet-user-group', 'User group', [
    us(
      0,
      `Hi {to},

Our user group meets on {d30} in London. Your feedback last year was really useful. Can we count on you again?`,
    ),
    them(48, `I'm travelling that day I'm afraid. {colleague} may be able to come instead, let me ask.`),
    us(3, `That would be lovely. I'll forward the invitation.`),
    them(70, `{colleague} is confirmed. Enjoy the day.`),
  ]),
  customer(
    'en-meet-maintenance',
    'Maintenance window',
    [
      us(
        0,
        `Hi {to}, we plan to update the signing server on {d6} between 7 and 8pm. Approvals pause during the window. Does that work?`,
      ),
      them(3, `Fine, nothing is due then. Please tell us when it's done.`),
      us(120, `Done at 7:35pm, everything is up.`),
    ],
    { rank: 2 },
  ),
  prospect('en-meet-stand', 'Thanks for stopping by', [
    us(
      0,
      `Hi {to}, thanks for visiting our stand yesterday. As promised, here are the slides from the fraud panel.`,
    ),
    them(40, `Thanks {to}, a lively panel. See you at the next one.`),
  ]),
  prospect('en-meet-cancel', 'Need to cancel today', [
    them(
      0,
      `Sorry {to}, something has come up and I have to cancel our call. I'll be in touch to find another date.`,
    ),
    us(1, `Of course, hope all is well. Speak soon.`),
  ]),
  anyone('en-meet-dial-in', 'Running late', [
    them(0, `Stuck on a train outside {city}, no signal for the video. Can we do audio only?`),
    us(0.2, `Sure, I'll ring your mobile in five minutes.`),
    them(3, `Thanks for being flexible. I think we covered it all.`),
  ]),
];
