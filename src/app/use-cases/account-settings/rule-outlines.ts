import { allRules } from '#core/quality/all-rules.ts';
import type { RuleOptions, RuleSubject, RuleValues } from '#core/quality/rule.ts';
import type { RuleOutline } from '#core/views/settings-view.ts';

/** A rule of any subject, as far as it is told. */
interface ToldRule extends Pick<RuleOutline, 'id' | 'category' | 'severity'> {
  readonly subject: RuleSubject;
  readonly options: RuleOptions;
  readonly isOptional?: boolean;
  readonly example?: RuleValues;
}

/** What the settings show of every rule. */
export const ruleOutlines: readonly RuleOutline[] = (allRules as readonly ToldRule[]).map(
  ({ id, subject, category, severity, options, isOptional, example }) => ({
    ...{ id, subject, category, severity, options },
    isOn: isOptional !== true,
    example: example ?? {},
  }),
);
