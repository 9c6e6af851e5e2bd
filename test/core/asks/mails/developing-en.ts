import { asking, quiet, type MailExample } from './example.ts';

export const developingEn: readonly MailExample[] = [
  asking(`Hello Laura,

Can you tell me how much 12 more licences would cost if we add them now rather than at renewal?

Kind regards,
Iris`),
  asking(`could you pls resend the contract, the link has expired`),
  asking(`I'd like to book a demo for my team, we are five.`),
  asking(`Please send me your W-9 and bank details so that I can set you up in our system.`),
  asking(`Any update on the API key?`),
  asking(`Hi Laura,

Thanks for the call. Two things we would need from you before the board meets:

* the SOC 2 report
* two references in insurance

Thanks!
Grace`),
  asking(`Let me know whether the discount still applies if we sign in June.`),
  asking(`What's your best price for 200 seats paid upfront`),
  asking(`Following up on my mail of last week. I would appreciate a reply before Friday as our current contract \
runs out.`),
  asking(`We want to cancel two of our licences at the end of the month. Please confirm.`),
  asking(`Hi, do you integrate with SAP? Our finance team won't move without it.`),
  asking(`Is it possible to get an extension of the trial by a week? Holidays got in the way.`),
  asking(`I was wondering if you had a case study from a credit union.`),
  asking(`Good afternoon, this is Ben from Harlow Foods. We are looking for a tool to track our fleet. Please \
get in touch, mornings are best.`),
  quiet(`Great, thanks for sorting it out so quickly!`),
  quiet(`How was your trip? We are all set here, the signed order form is attached.`),
  quiet(`Sounds good. Go ahead with option B.

> On 4 May 2026, Laura Stein wrote:
> Which option do you prefer? Can you confirm today?`),
  quiet(`Thanks for reaching out. We are not interested at this time. Please remove me from your list.`),
  quiet(`Please note that our offices are closed on Monday. Let me know if you have any questions.`),
  quiet(`I will be travelling this week and will send the figures on Monday. Thanks for your patience.`),
  quiet(
    `Thank you for your email. I am currently on parental leave until 3 September and will not read my messages. \
Please contact support@northwind.example instead.`,
    { subject: 'Out of office' },
  ),
  quiet(`Please find enclosed our purchase order. Looking forward to working with you.`),
  quiet(`Why we picked you? Because your team answers. That was all it took.`),
  quiet(
    `Hi, I noticed you are hiring. We place senior engineers with companies like yours and our clients save 30%. \
Would Thursday suit for a quick call?`,
    { from: 'sam@talent-bench.example', subject: 'Your open positions' },
  ),
  quiet(`Congratulations on the award! Who would have thought, three years ago?`),
  quiet(`We'll let you know as soon as the board has decided. It could take until May.`),
  quiet(`The budget was approved yesterday. I am waiting for the PO number and will send it to you.`),
  quiet(`Never mind my last message, I found it. Sorry for the noise!`),
];
