import type { ContactFacts } from '../facts.ts';
import { whileSelling } from '../people/deals.ts';
import { splitSenderName } from '../people/person-name.ts';
import { contactRepair, fromSender } from '../people/repairs.ts';
import { isNameless, isSameText } from '../people/text.ts';
import type { Repair } from '../rule.ts';
import { contactRule } from '../rule.ts';

/** First or last name is missing; the name that their emails are sent under is proposed. */
export const contactNameMissing = contactRule({
  id: 'contact-name-missing',
  category: 'completeness',
  severity: 'low',
  options: {},
  example: { missing: 'both' as const },
  check(facts) {
    const { contact, deals } = facts;
    const [noFirst, noLast] = [isNameless(contact.firstName), isNameless(contact.lastName)];
    if (!noFirst && !noLast) return null;
    const missing = noFirst && noLast ? 'both' : noFirst ? 'first' : 'last';
    return {
      values: { missing },
      severity: whileSelling(deals, missing === 'both' ? 'medium' : 'low', 'low'),
      repairs: repairName(facts, noFirst, noLast),
    };
  },
});

/** From the newest email sent from the contact's own address under a name that fits what is known. */
function repairName({ contact, signals }: ContactFacts, noFirst: boolean, noLast: boolean): Repair[] {
  const own = signals.filter(
    ({ senderAddress }) => senderAddress && isSameText(senderAddress, contact.email),
  );
  for (const { senderName, emailId, sentAt } of own.toSorted((a, b) => b.sentAt - a.sentAt)) {
    const name = splitSenderName(senderName);
    if (!name || isNameless(name.first) || isNameless(name.last)) continue;
    if (!noFirst && !isSameText(name.first, contact.firstName)) continue;
    if (!noLast && !isSameText(name.last, contact.lastName)) continue;
    const first = { property: 'firstname', from: contact.firstName, to: name.first };
    const last = { property: 'lastname', from: contact.lastName, to: name.last };
    const fields = [...(noFirst ? [first] : []), ...(noLast ? [last] : [])];
    return fields.map((field) => contactRepair(contact, field, fromSender(emailId, sentAt)));
  }
  return [];
}
