import { anyone, customer, them, us } from '../../thread-script.ts';
import type { ThreadScript } from '../../thread-script.ts';

/** Invoices, due dates, references: administration, no business. */
export const billing: readonly ThreadScript[] = [
  customer(
    'en-invoice-copy',
    'Invoice for {m11}',
    [
      them(
        0,
        `Hi {to}, could you resend the {m11} invoice? It never reached our AP inbox and we close on {d3}.`,
      ),
      us(3, `Hi {to}, attached. All past invoices are in the client area too, under Subscription.`),
      them(1, `Got it, thanks.`),
    ],
    { rank: 3 },
  ),
  customer(
    'en-invoice-po',
    'PO number missing',
    [
      them(
        0,
        `Hello,

Your last invoice is parked because it doesn't carry our purchase order number. Please reissue it quoting {po}.

Accounts Payable`,
      ),
      us(
        18,
        `Hi {to}, here is the reissued invoice with {po} on it. It's on your record for future invoices as well.`,
      ),
      them(28, `Thank you, scheduled for the {s20} run.`),
    ],
    { rank: 3, vary: { po: ['PO-118204', '4500090517', 'PO 7731'] } },
  ),
  customer('en-invoice-overdue', 'Overdue invoice', [
    us(
      0,
      `Hi {to},

A gentle reminder that our {m11} invoice is now past its due date. Could you let me know when we can expect payment?

Many thanks,`,
    ),
    them(26, `Hi {to}, apologies, the approver was away. It's in Friday's payment run.`),
    us(96, `Received this morning, thank you.`),
  ]),
  customer(
    'en-invoice-entity-name',
    'Our legal name has changed',
    [
      them(
        0,
        `Dear {to},

Please note that our legal entity has been renamed following the reorganisation. The new name and registered office are in the attached letter. Bank details are unchanged. Kindly update your records so that invoices are not rejected.`,
      ),
      us(20, `Dear {to}, thank you. Our records are updated and the next invoice will show the new name.`),
      them(3, `Much appreciated.`),
    ],
    { rank: 0 },
  ),
  customer('en-invoice-credit-note', 'Credit note from last month', [
    them(
      0,
      `Hi {to}, will the credit for last month's outage show on the next invoice or be paid separately? I need to book it.`,
    ),
    us(5, `Hi {to}, it comes off the next invoice on its own line, for the amount in our letter.`),
    them(1, `Perfect.`),
  ]),
  customer(
    'en-invoice-vendor-form',
    'Supplier data refresh',
    [
      them(
        0,
        `Hi, as part of our yearly supplier data refresh please complete the attached form and send us your VAT certificate and a bank letter.

Procurement Operations`,
      ),
      us(
        24,
        `Hi {to}, form and documents attached. Our bank details are the same as last year. If anyone tells you otherwise, please call us.`,
      ),
      them(4, `All filed. Thanks for the warning, we had two attempts this quarter.`),
    ],
    { rank: 2 },
  ),
  customer('en-invoice-direct-debit', 'Direct debit returned', [
    us(0, `Hi {to}, our direct debit was returned as "no instruction". Has your main account changed?`),
    them(5, `It has, we switched banks and the mandate didn't follow. New mandate attached.`),
    us(2, `Thank you, set up. We'll present it again on {d10}.`),
  ]),
  customer(
    'en-invoice-proration',
    'Line 3 on the invoice',
    [
      them(
        0,
        `Hi {to}, is line 3 the pro-rata for the users we added last month? The amount looks right, I only need to code it.`,
      ),
      us(
        3,
        `Hi {to}, it is: logins opened mid-month are charged by the day. The next one shows a full month.`,
      ),
      them(16, `Clear, thank you.`),
    ],
    { rank: 3 },
  ),
  anyone('en-admin-contact-details', 'Are your details still right?', [
    us(0, `Hi {to}, we're tidying up our records. Are your direct line and postal address still the same?`),
    them(28, `Same address. My line is in the signature below.`),
  ]),
  customer(
    'en-invoice-portal',
    'New supplier portal',
    [
      them(
        0,
        `Hello,

From next month invoices must be uploaded to our supplier portal. Emailed invoices will no longer be processed. Your login will arrive separately.

Regards,`,
      ),
      us(7, `Hi {to}, understood. Any format requirements?`),
      them(19, `Plain PDF, with the PO number in the file name.`),
      us(2, `Will do. Thanks.`),
    ],
    { rank: 3 },
  ),
  customer(
    'en-invoice-remittance',
    'Remittance advice',
    [
      them(
        0,
        `Please find attached the remittance advice for payment ref. {ref}. Funds should reach you within two working days.`,
      ),
      us(50, `Funds received, thank you {to}.`),
    ],
    { rank: 3, vary: { ref: ['TR-88102', 'TR-90417', 'TR-91255'] } },
  ),
];
