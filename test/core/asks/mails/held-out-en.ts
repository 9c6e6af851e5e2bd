import { asking, quiet, type MailExample } from './example.ts';

/** Written before the rules, and read only to measure them. */
export const heldOutEn: readonly MailExample[] = [
  asking(`Hi Laura,

We opened a second warehouse in March and the team there works out of spreadsheets. What would it cost \
to bring 35 more people onto our plan?

Best,
Dan`),
  asking(`hi can u send me the invoice for april again, accounting lost it

thx`),
  asking(`Good morning,

Following yesterday's demo, three points from our side:

- Does the audit log cover deleted records?
- Where is the data hosted
- What is the notice period

Regards,
Priya Natarajan
Head of Compliance
+44 20 7946 0112`),
  asking(`Thanks for the proposal. Our CFO had a look and finds the implementation fee steep for a company of our \
size. Is there any room on it if we sign for three years?`),
  asking(`Hello, I'd need the security questionnaire filled in before we can put you on the supplier list. \
The form is attached. Our committee sits on the 14th.`),
  asking(`Just checking in on the below, we still haven't heard back.

On Tue, 3 Mar 2026 at 10:12, Sam Hill <sam@northwind.example> wrote:
> Could you tell us when the connector is out?`),
  asking(`Kindly confirm receipt of our purchase order 88213 and the expected start date.`),
  asking(`Would Thursday at 3 work for a short call? I'd bring our IT lead.`),
  asking(`We're weighing your tool against two others and would like to see a trial account with our own data \
before the end of the month. Let me know how to go about it.`),
  asking(`Laura, quick one. does the premium tier include sso or is that extra`),
  asking(`Please call me back when you have a minute, it is about the renewal.

Tom Okafor
07700 900 331`),
  asking(
    `Sorry for the silence, budget season. I am wondering whether the quote from November still stands.`,
  ),
  asking(`Hi team,

All good on the pilot so far, people like it. One thing though: my colleague in Lyon can't be invited because the \
form refuses her address. Any idea?

Cheers
Nick`),
  asking(`Could someone get in touch with us about a licence for the whole group? We are around 400 across six \
countries and currently only the UK uses it.`),
  quiet(`Thank you Laura, that is exactly what I needed. Have a great weekend!`),
  quiet(
    `Hi Laura, how are you? Hope the move went well. As promised, the signed contract is attached. Talk soon.`,
  ),
  quiet(`Yes, Tuesday works for me. See you then.

On Mon, 2 Mar 2026 at 09:00, Laura Stein <laura@ours.example> wrote:
> Would Tuesday at 2 work for you? Could you also bring the figures?`),
  quiet(
    `I am out of the office until 17 August with limited access to email. For urgent matters please contact \
my colleague Jane at jane@northwind.example. Could you resend your message after that date?`,
    { subject: 'Automatic reply: Proposal' },
  ),
  quiet(`We have discussed it internally and decided to stay with our current supplier. Thanks for the time you \
took, it was a pleasure. If you have any questions, please let me know.`),
  quiet(`Received with thanks.`),
  quiet(`Please find attached the completed form. Don't hesitate to reach out if anything is missing.`),
  quiet(
    `Hi there,

I came across your website and noticed you could rank higher. We help companies like yours get three times the \
leads with our SEO packages. Would you be open to a quick 15 min call next week? Reply STOP to opt out.`,
    { from: 'mike@growth-rocket.example', subject: 'Quick question' },
  ),
  quiet(
    `Perfect, the import went through this morning and everybody is in. What a relief, isn't it? Cheers, Ola`,
  ),
  quiet(`Noted. I'll talk to our lawyer and get back to you next week.`),
  quiet(
    `This month in Treasury Weekly: how ready is your bank for instant payments? Read the full story on our site. \
View this email in your browser. You receive this newsletter because you subscribed. Unsubscribe here.`,
    { from: 'newsletter@treasuryweekly.example', subject: 'Treasury Weekly: are you ready?' },
  ),
  quiet(`Hi all, I forwarded your deck to our CEO. She asked who else uses it and I told her about the bank in \
Ghent, she was impressed. I keep you posted.`),
  quiet(`No worries at all about the delay. We aren't in a hurry. Enjoy your holiday, you deserve it!`),
  quiet(
    `Marta Lind has accepted this invitation.

Quarterly review
When: Tue 10 Mar 2026 14:00 - 15:00 (CET)`,
    { subject: 'Accepted: Quarterly review @ Tue 10 Mar 2026' },
  ),
];
