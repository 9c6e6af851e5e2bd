import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompanyDetails, ContactDetails } from '#core/deals/deal-details.ts';
import { rulesBySubject } from '#core/quality/all-rules.ts';
import type { CompanyFacts, ContactFacts, QualityContext } from '#core/quality/facts.ts';
import type { Finding, RuleOptions } from '#core/quality/rule.ts';
import { dictionaryFor } from '#core/wording/dictionary.ts';
import { toRuleText, type RuleWords } from '#core/wording/rule-words.ts';
import { aDeal, aSignal, dayMs, noon } from '../../../support/records.ts';
import { companyDetails, contactDetails } from '../deal/deal-facts.ts';
import { aContext, applyRepairs, companyFacts, contactFacts } from '../people-facts.ts';

const oneOf = (...values: (string | null)[]) => fc.constantFrom(...values);
const text = (...values: string[]) =>
  fc.oneof(oneOf(null, '', '-', ...values), fc.string({ unit: 'grapheme' }));
const phone = text('01 40 50 60 70', '+33140506070', '+33612345678', '0140', '(415) 555-0138', '+1', '00');
const name = text('NADIA', 'nadia', 'Verdier', 'de la', 'Nadia', 'N/A', 'ß', 'ªb');
const email = text('nadia@norsel.example', 'n@gmail.com', 'nadia.verdier@ardenval.fr', '@', 'a@b@c.fr');
const title = text('CFO', 'Chief Financial Officer', 'of the', 'Directrice', 'constructor', '__proto__');
const company = text('Norsel', 'NORSEL SAS', 'SAS', '!!', 'Ardenval');
const owner = oneOf(null, '8', '9', '10', 'unknown');
const stage = oneOf(null, 'lead', 'subscriber', 'customer', 'other', '4711');
const country = text('FR', 'Royaume-Uni', 'USA', 'Atlantis');
const time = fc.integer({ min: noon - 400 * dayMs, max: noon + 30 * dayMs });

const contact: fc.Arbitrary<ContactDetails> = fc
  .record({
    ...{ email, firstName: name, lastName: name, jobTitle: title, phone, mobilePhone: phone, country },
    ...{ companyId: oneOf(null, '501'), companyName: company, ownerId: owner, lifecycleStage: stage },
    ...{ hasBounced: fc.boolean(), createdAt: time, lastContactedAt: fc.option(time) },
  })
  .map((fields) => contactDetails(fields));
const companies: fc.Arbitrary<CompanyDetails> = fc
  .record({
    ...{ name: company, domain: text('norsel.fr', 'gmail.com', '.'), lifecycleStage: stage, ownerId: owner },
    ...{ industry: text('Software'), employees: fc.option(fc.integer()), country, phone, createdAt: time },
  })
  .map((fields) => companyDetails(fields));
const deals = fc.option(
  fc.array(
    fc
      .record({ ownerId: owner, isClosed: fc.boolean(), isWon: fc.boolean() })
      .map(({ ownerId, isClosed, isWon }) => aDeal({ ownerId, isClosed, isClosedWon: isClosed && isWon })),
    { maxLength: 3 },
  ),
);
const signal = fc
  .record({
    ...{ facts: fc.record({ jobTitle: title, phone, company, date: oneOf(null, '2027-01-01', 'soon') }) },
    ...{
      sentAt: time,
      senderName: text('Nadia Verdier', 'VERDIER Nadia', 'Na Test', 'Norsel'),
      senderAddress: email,
    },
    ...{ kind: fc.constantFrom('stall' as const, 'pricing' as const), emailId: oneOf('901', '902') },
  })
  .map(({ facts, emailId, ...fields }) => {
    const stated = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
    return aSignal({ ...fields, emailId: emailId ?? '901', facts: stated });
  });
const duplicateIds = fc.option(fc.array(fc.constantFrom('101', '102', '501', '502'), { maxLength: 3 }));

const anyContact = fc
  .record({
    contact,
    company: fc.option(companies),
    deals,
    signals: fc.array(signal, { maxLength: 5 }),
    duplicateIds,
  })
  .map((fields) => contactFacts(fields));
const anyCompany = fc
  .record({
    company: companies,
    contacts: fc.option(fc.array(contact, { maxLength: 4 })),
    deals,
    duplicateIds,
  })
  .map((fields) => companyFacts(fields));

interface AnyRule<Facts> {
  readonly id: string;
  readonly options: RuleOptions;
  check(facts: Facts, options: RuleOptions, context: QualityContext): Finding | null;
}
const contactRules: readonly AnyRule<ContactFacts>[] = rulesBySubject.contact;
const companyRules: readonly AnyRule<CompanyFacts>[] = rulesBySubject.company;

const english = dictionaryFor('en');
const french = dictionaryFor('fr');
const wordsOf = (words: object, id: string) => (words as Readonly<Record<string, RuleWords>>)[id];

/** Both languages say something whole with the values, and each repair would change the record. */
function expectSound(id: string, finding: Finding) {
  for (const dictionary of [english, french]) {
    const words = wordsOf(dictionary.contactRules, id) ?? wordsOf(dictionary.companyRules, id);
    for (const text of [words?.why, words?.fix]) {
      expect(toRuleText(text ?? '', finding.values)).toMatch(/\S.*\./su);
      expect(toRuleText(text ?? '', finding.values)).not.toMatch(/undefined|NaN|\[object/);
    }
  }
  for (const { to, from } of finding.repairs ?? []) expect([to === '', to === from]).toEqual([false, false]);
}

/** These look at two fields and warn of one at a time. */
const findTheNextField = new Set(['contact-phone-not-dialable']);

/** Once what is proposed is written, the rule says nothing more. */
function expectToSettle<Facts>(
  rule: AnyRule<Facts>,
  facts: Facts,
  write: (facts: Facts, found: Finding) => Facts,
) {
  const finding = rule.check(facts, rule.options, aContext());
  if (!finding) return;
  expectSound(rule.id, finding);
  if ((finding.repairs ?? []).length === 0) return;
  const repaired = write(facts, finding);
  const left = rule.check(repaired, rule.options, aContext());
  if (left && findTheNextField.has(rule.id)) expectToSettle(rule, repaired, write);
  else expect(left).toBeNull();
}

describe('whatever a record holds', () => {
  it.each(contactRules.map((rule) => [rule.id, rule] as const))(
    '%s neither throws nor repeats itself',
    (_, rule) => {
      fc.assert(
        fc.property(anyContact, (facts) =>
          expectToSettle(rule, facts, (present, found) => ({
            ...present,
            contact: applyRepairs(present.contact, found.repairs ?? []),
          })),
        ),
        { numRuns: 400 },
      );
    },
  );

  it.each(companyRules.map((rule) => [rule.id, rule] as const))(
    '%s neither throws nor repeats itself',
    (_, rule) => {
      fc.assert(
        fc.property(anyCompany, (facts) =>
          expectToSettle(rule, facts, (present, found) => ({
            ...present,
            company: applyRepairs(present.company, found.repairs ?? []),
          })),
        ),
        { numRuns: 400 },
      );
    },
  );

  it('the order of signals, deals and contacts does not matter', () => {
    fc.assert(
      fc.property(anyContact, anyCompany, (ofContact, ofCompany) => {
        const turned = {
          ...ofContact,
          signals: ofContact.signals.toReversed(),
          deals: turn(ofContact.deals),
        };
        for (const rule of contactRules) {
          const values = (facts: ContactFacts) => rule.check(facts, rule.options, aContext())?.values;
          if (hasEqualTimes(ofContact)) continue;
          expect(values(turned)).toEqual(values(ofContact));
        }
        const around = { ...ofCompany, contacts: turn(ofCompany.contacts), deals: turn(ofCompany.deals) };
        for (const rule of companyRules) {
          const values = (facts: CompanyFacts) => rule.check(facts, rule.options, aContext())?.values;
          expect(values(around)).toEqual(values(ofCompany));
        }
      }),
    );
  });
});

const turn = <Item>(items: readonly Item[] | null) => items?.toReversed() ?? null;
const hasEqualTimes = ({ signals }: ContactFacts) =>
  new Set(signals.map(({ sentAt }) => sentAt)).size < signals.length;

describe('a well-kept record', () => {
  it('is spared every warning', () => {
    for (const rule of contactRules)
      expect(rule.check(contactFacts(), rule.options, aContext()), rule.id).toBeNull();
    for (const rule of companyRules)
      expect(rule.check(companyFacts(), rule.options, aContext()), rule.id).toBeNull();
  });
});
