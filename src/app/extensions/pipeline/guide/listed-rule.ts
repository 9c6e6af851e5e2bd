import type { RuleValues, Severity } from '#core/quality/rule.ts';

/** A rule as the guide tells of it; its words stand in the dictionary under its id. */
export interface ListedRule {
  readonly id: string;
  readonly severity: Severity;
  /** Off until somebody turns it on. */
  readonly isOptional: boolean;
  /** Values as a finding may hold them. */
  readonly example: RuleValues;
}
