import type { SeedAccount } from '#emulator/seed.ts';
import type { EmailRecord } from '#core/records.ts';
import type { HistoryRequest, HistoryView } from '#core/views/history-view.ts';
import { createMailHistory } from '#crm/mail-history/create-mail-history.ts';
import { createRateBudget } from '#crm/policy/rate-budget.ts';
import { createShareBudget } from '#crm/policy/share-budget.ts';
import type { EmailReading } from '../../../src/app/use-cases/context.ts';
import type { HistoryContext } from '../../../src/app/use-cases/history/history-context.ts';
import { historyScan } from '../../../src/app/use-cases/history/history-scan.ts';
import { account, addressOf, company, contact, dayMs, deal, email, portalNow } from '../support/account.ts';
import type { AppPortal } from '../support/app-portal.ts';
import { detectMarked } from '../support/marked-detector.ts';

export const hourMs = 3_600_000;

/** The tests' detector, with an amount where the email names one, e.g. `pricing EUR1200`. */
export function detectPriced(mail: EmailRecord): EmailReading | null {
  const reading = detectMarked(mail);
  const [, currency, amount] = /\b(EUR|GBP)(\d+)\b/u.exec(mail.text ?? '') ?? [];
  if (!reading || currency === undefined) return reading;
  return { ...reading, facts: { amount: Number(amount), currency } };
}

/** An email that a test expects something of. */
export interface Said {
  readonly id: string;
  readonly contactId: string;
  readonly text: string;
  readonly sentAt: number;
  /** Hours after which we answered; absent: never. */
  readonly answeredAfter?: number;
}

const at = (time: number) => ({ hs_timestamp: new Date(time).toISOString() });

/** An email that came in, with our answer where there was one. */
export function said({ id, contactId, text, sentAt, answeredAfter }: Said) {
  const mail = email(id, contactId, text, { fields: at(sentAt) });
  if (answeredAfter === undefined) return [mail];
  return [mail, answer(`9${id}`, contactId, sentAt + answeredAfter * hourMs)];
}

export function answer(id: string, contactId: string, sentAt: number, subject = 'Re: Hello') {
  return email(id, contactId, 'Here you are.', {
    fields: {
      ...at(sentAt),
      hs_email_direction: 'EMAIL',
      hs_email_subject: subject,
      hs_email_headers: JSON.stringify({
        from: { email: 'rep@northwind.example' },
        to: [{ email: addressOf(contactId) }],
      }),
    },
  });
}

/** A company of an industry. */
export function employer(id: string, industry: string) {
  const { objects, associations } = company(id);
  return {
    objects: objects.map((one) => ({ ...one, properties: { ...one.properties, industry } })),
    associations,
  };
}

/** A deal that lived between two times. */
export function pastDeal(
  id: string,
  contactId: string,
  createdAt: number,
  closedAt: number | null,
  fields: Record<string, string> = {},
) {
  const made = deal(
    id,
    { contactId },
    {
      ...(closedAt === null ? {} : { dealstage: 'lost', closedate: new Date(closedAt).toISOString() }),
      ...fields,
    },
  );
  return { ...made, objects: made.objects.map((one) => ({ ...one, createdAt })) };
}

const texts = [
  'pricing EUR1200',
  'thanks',
  'new-need budget',
  'hello',
  'seat-expansion? budget',
  'renewal GBP900',
];

/** Mail of half a year: half of the contacts have deals, some mail was answered, some late, some never. */
export function mailbox(mails: number, days: number): readonly Said[] {
  return Array.from({ length: mails }, (_, number): Said => {
    const answeredAfter = [2, undefined, 30 * 24, undefined, 5][number % 5];
    return {
      id: String(40_000 + number),
      contactId: String(1_001 + ((number * 7) % 12)),
      text: texts[number % texts.length] ?? '',
      sentAt: portalNow - Math.round(((number + 0.5) * days * dayMs) / mails),
      ...(answeredAfter === undefined ? {} : { answeredAfter }),
    };
  });
}

const industryOf = (companyId: string) => (companyId === '502' ? '' : 'BANKING');

export function accountOf(mails: readonly Said[]): SeedAccount {
  const contacts = Array.from({ length: 12 }, (_, number) => {
    const id = String(1_001 + number);
    return contact(id, String(501 + (number % 3)));
  });
  return {
    ...account(
      ...['501', '502', '503'].map((id) => employer(id, industryOf(id))),
      ...contacts,
      ...[1_001, 1_003, 1_004].map((id) =>
        pastDeal(`3${id}`, String(id), portalNow - 200 * dayMs, portalNow - 40 * dayMs),
      ),
      pastDeal('31099', '1005', portalNow - 20 * dayMs, null, { deal_currency_code: 'GBP', amount: '100' }),
      ...mails.flatMap(said),
    ),
    otherCurrencies: [{ code: 'GBP', rate: 1.2 }],
  };
}

let runs = 0;

type Options = Parameters<AppPortal['context']>[0] & Partial<HistoryContext>;

/** What a call of the function is given, in a process of its own. */
export function historyContext(app: AppPortal, options: Options = {}): HistoryContext {
  runs += 1;
  const late = app.portal.clock.now() + 1e9;
  const rate = options.pace ?? createShareBudget(createRateBudget({ requests: 1_000, windowMs: 10_000 }));
  const given = { deadline: late, deadlineAt: options.deadline ?? late, ...options, rate };
  return {
    ...app.context({ detect: detectPriced, ...given }),
    mail: createMailHistory(app.options(given)),
    ...{ pace: rate, runner: `run-${runs}` },
    sleep: async (ms: number) => void app.portal.clock.advance(Math.ceil(ms)),
    ...options,
  };
}

/** One call of the function, in a process of its own. */
export async function historyOnce(
  app: AppPortal,
  request: HistoryRequest,
  options: Options = {},
): Promise<HistoryView> {
  const answer = await historyScan(request, historyContext(app, options));
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.view;
}

/** A whole scan of six months, undisturbed, and its report. */
export async function scanned(app: AppPortal, options: Options = {}) {
  await historyOnce(app, { action: 'start', months: 6, share: 0.9 }, options);
  return (await historyOnce(app, { action: 'report' })).report;
}
