import type { CompanyFacts, ContactFacts, DealFacts, QualityContext } from './facts.ts';

export const ruleCategories = [
  'completeness',
  'consistency',
  'freshness',
  'duplication',
  'activity',
] as const;
export type RuleCategory = (typeof ruleCategories)[number];

/** How much a warning matters where money is at stake; ranks warnings on a card. */
export const severities = ['high', 'medium', 'low'] as const;
export type Severity = (typeof severities)[number];

export type RuleSubject = 'deal' | 'contact' | 'company';

/** Values for the words of a warning: numbers, ISO dates, names, codes. Never text of an email but a signal's quote. */
export type RuleValues = Readonly<Record<string, string | number>>;

/** Options that an admin may change, with their defaults; numbers and lists of words only. */
export type RuleOptions = Readonly<Record<string, number | readonly string[]>>;

/**
 * A value that is known and may be written in one click. `from` is what the field holds now: a write that finds
 * something else there is refused.
 */
export interface Repair {
  readonly type: RuleSubject;
  readonly recordId: string;
  /** HubSpot's name of the property. */
  readonly property: string;
  readonly from: string | null;
  readonly to: string;
  readonly source: RepairSource;
}

export type RepairSource =
  /** The emailed words: the signal whose facts hold the value. */
  | { readonly kind: 'email'; readonly emailId: string; readonly quote: string | null; readonly at: number }
  | { readonly kind: 'signature'; readonly emailId: string; readonly at: number }
  | {
      readonly kind: 'record';
      readonly type: RuleSubject;
      readonly recordId: string;
      readonly name: string | null;
    }
  /** What nearly all records alike hold in this account. */
  | { readonly kind: 'pattern'; readonly share: number; readonly n: number }
  /** A date by the pace of this many won deals: so many days after the deal's creation, or from today. */
  | {
      readonly kind: 'pace';
      readonly since: 'creation' | 'today';
      readonly days: number;
      readonly n: number;
    };

/** What a rule found: the values of its words and, where the right value is known, the repair. */
export interface Finding<Values extends RuleValues = RuleValues> {
  readonly values: Values;
  readonly repairs?: readonly Repair[];
  /** Instead of the rule's own severity. */
  readonly severity?: Severity;
}

interface RuleBase<Id extends string, Options extends RuleOptions, Values extends RuleValues> {
  /** `deal-amount-missing`; also the file's name and the key of its words. */
  readonly id: Id;
  readonly category: RuleCategory;
  readonly severity: Severity;
  readonly options: Options;
  /** Off until an admin turns it on; for rules that not every account wants. */
  readonly isOptional?: boolean;
  /** Rules that say the same with more weight: where one of them warns of the same record, this one is left out. */
  readonly silencedBy?: readonly string[];
  /** Values as a finding may hold them, for the pages and tests that show the rule's words. */
  readonly example?: NoInfer<Values>;
}

/** Which deals a rule looks at. */
export type DealScope = 'open' | 'won' | 'lost' | 'closed';

export interface DealRule<
  Id extends string = string,
  Options extends RuleOptions = RuleOptions,
  Values extends RuleValues = RuleValues,
> extends RuleBase<Id, Options, Values> {
  readonly subject: 'deal';
  /** Open deals where nothing is said. The engine asks no rule about another deal. */
  readonly appliesTo?: DealScope;
  /** Null when all is well. Pure; may throw, then the rule is reported and left out. */
  check(facts: DealFacts, options: Options, context: QualityContext): Finding<Values> | null;
}

export interface ContactRule<
  Id extends string = string,
  Options extends RuleOptions = RuleOptions,
  Values extends RuleValues = RuleValues,
> extends RuleBase<Id, Options, Values> {
  readonly subject: 'contact';
  check(facts: ContactFacts, options: Options, context: QualityContext): Finding<Values> | null;
}

export interface CompanyRule<
  Id extends string = string,
  Options extends RuleOptions = RuleOptions,
  Values extends RuleValues = RuleValues,
> extends RuleBase<Id, Options, Values> {
  readonly subject: 'company';
  check(facts: CompanyFacts, options: Options, context: QualityContext): Finding<Values> | null;
}

/** Keep literal types of id and options. */
export const dealRule = <const Id extends string, Options extends RuleOptions, Values extends RuleValues>(
  rule: Omit<DealRule<Id, Options, Values>, 'subject'>,
): DealRule<Id, Options, Values> => ({ ...rule, subject: 'deal' });
export const contactRule = <const Id extends string, Options extends RuleOptions, Values extends RuleValues>(
  rule: Omit<ContactRule<Id, Options, Values>, 'subject'>,
): ContactRule<Id, Options, Values> => ({ ...rule, subject: 'contact' });
export const companyRule = <const Id extends string, Options extends RuleOptions, Values extends RuleValues>(
  rule: Omit<CompanyRule<Id, Options, Values>, 'subject'>,
): CompanyRule<Id, Options, Values> => ({ ...rule, subject: 'company' });

/** A warning as a card shows it: what, why and how to mend it stand in the dictionary under the rule's id. */
export interface Warning {
  readonly ruleId: string;
  readonly category: RuleCategory;
  readonly severity: Severity;
  readonly subject: RuleSubject;
  readonly recordId: string;
  /** Of a contact or company, where the card is another record's. */
  readonly recordName: string | null;
  readonly values: RuleValues;
  readonly repairs: readonly Repair[];
}

/** What an admin set for a rule. */
export type RuleSettings = Readonly<
  Record<string, { readonly isOn?: boolean; readonly options?: RuleOptions }>
>;
