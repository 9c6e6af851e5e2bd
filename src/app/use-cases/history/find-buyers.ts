import { unique } from '#core/collections.ts';
import type { Buyer } from '#core/history/buyer.ts';
import { wasKnown } from '#core/history/known-then.ts';
import { worthOf } from '#core/history/opportunity.ts';
import { isAutomatic, wasSilent, type Question, type SentMail } from '#core/history/silence.ts';
import { calendarOf } from '#core/working-time/team-calendar.ts';
import { addWorkingHours } from '#core/working-time/working-hours.ts';
import type { OutgoingSearch } from '#crm/mail-history/mail-history.ts';
import type { StepContext } from './history-context.ts';
import type { Purchase, Purchases } from './read-purchases.ts';

/** Longer codes are none of HubSpot's. */
const longestIndustry = 60;

/**
 * What the emails say of their senders: 1 call per 100 companies, and for those that no deal covered 1 search
 * and 1 call for our answers.
 */
export async function findBuyers(
  { purchases, baseline }: Purchases,
  context: StepContext,
): Promise<readonly Buyer[]> {
  const now = context.now();
  const judged = purchases.map((purchase) => ({ purchase, isCovered: isCovered(purchase) }));
  const questions = new Map(
    judged.flatMap(({ purchase, isCovered }) =>
      isCovered ? [] : [[purchase, toQuestion(purchase, context)] as const],
    ),
  );
  const [industryOf, answers] = await Promise.all([
    readIndustries(purchases, context),
    findAnswers([...questions.values()], context, now),
  ]);
  const sent = answers.mails.flatMap(toSentMail);
  const worthContext = { money: context.money, baseline, assumptions: context.settings.assumptions };
  return judged.flatMap(({ purchase, isCovered }): Buyer[] => {
    const { mail, accountDeals } = purchase;
    const worth = worthOf(mail.detection, mail.contact, accountDeals, worthContext);
    const question = questions.get(purchase);
    const isSilent = question !== undefined && answers.isWhole && wasSilent(question, sent, now);
    const { id: contactId, companyId } = mail.contact;
    return worth ? [{ ...worth, contactId, industry: industryOf(companyId), isCovered, isSilent }] : [];
  });
}

/** Where not all of the deals were read, one of them may cover it. */
function isCovered({ mail, emailDeals, accountDeals, isDoubtful }: Purchase): boolean {
  return isDoubtful || wasKnown([...emailDeals, ...accountDeals], mail.email.sentAt);
}

function toQuestion(
  { mail: { email, contact } }: Purchase,
  { settings: { management }, baselines, timeZone }: StepContext,
): Question {
  const owner = baselines?.directory.owners.find(({ id }) => id === contact.ownerId);
  const worker = { ownerId: contact.ownerId, teamId: owner?.teams?.[0]?.id ?? null };
  const calendar = calendarOf(worker, management, timeZone);
  return {
    ...{ email, contact },
    deadline: addWorkingHours(email.sentAt, management.answers.deadlineHours, calendar),
  };
}

/** Our mail within the time in which an answer counts, for emails whose time is over. */
async function findAnswers(
  questions: readonly Question[],
  { mail }: StepContext,
  now: number,
): Promise<OutgoingSearch> {
  const over = questions.filter(({ deadline }) => deadline < now);
  if (over.length === 0) return { mails: [], isWhole: true };
  const from = Math.min(...over.map(({ email }) => email.sentAt));
  const to = Math.max(...over.map(({ deadline }) => deadline)) + 1;
  return mail.findOutgoing(unique(over.map(({ contact }) => contact.id)), { from, to });
}

function toSentMail({ header, contactIds }: OutgoingSearch['mails'][number]): SentMail[] {
  const { sentAt: at, threadId, isSent } = header;
  return isSent === false || isAutomatic(header) ? [] : [{ at, threadId, contactIds }];
}

async function readIndustries(
  purchases: readonly Purchase[],
  { crm }: StepContext,
): Promise<(companyId: string | null) => string> {
  const ids = unique(purchases.flatMap(({ mail }) => mail.contact.companyId ?? []));
  const companies = ids.length > 0 ? await crm.readCompanyDetails(ids) : [];
  const industries = new Map(companies.map(({ id, industry }) => [id, industry ?? '']));
  return (companyId) => {
    const industry = industries.get(companyId ?? '') ?? '';
    return industry.length > longestIndustry || industry.startsWith('__') ? '' : industry;
  };
}
