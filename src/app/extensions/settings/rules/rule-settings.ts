import type { RuleOptions, RuleSettings } from '#core/quality/rule.ts';
import { isSame } from '#core/views/merge.ts';
import type { RuleOutline } from '#core/views/settings-view.ts';

export type OptionValue = RuleOptions[string];

export function isRuleOn({ id, isOn }: RuleOutline, set: RuleSettings): boolean {
  return set[id]?.isOn ?? isOn;
}

export function optionOf({ id, options }: RuleOutline, name: string, set: RuleSettings): OptionValue {
  return set[id]?.options?.[name] ?? options[name] ?? [];
}

export function isRuleChanged({ id }: RuleOutline, set: RuleSettings): boolean {
  return set[id] !== undefined;
}

/** The settings with a rule on or off; what is as by default is left out, so that a later default reaches the account. */
export function withRuleOn(rule: RuleOutline, isOn: boolean, set: RuleSettings): RuleSettings {
  return withRule(rule, { ...set[rule.id], isOn }, set);
}

/** @param value null: what holds by default */
export function withOption(
  rule: RuleOutline,
  name: string,
  value: OptionValue | null,
  set: RuleSettings,
): RuleSettings {
  const others = without(name, set[rule.id]?.options ?? {});
  const options = value === null ? others : { ...others, [name]: value };
  return withRule(rule, { ...set[rule.id], options }, set);
}

export function withoutRule({ id }: RuleOutline, set: RuleSettings): RuleSettings {
  return without(id, set);
}

/** What was kept of rules that the app has no more could not be saved again. */
export function onlyKnown(outlines: readonly RuleOutline[], set: RuleSettings): RuleSettings {
  const ids = new Set(outlines.map(({ id }) => id));
  return Object.fromEntries(Object.entries(set).filter(([id]) => ids.has(id)));
}

function without<Value>(
  key: string,
  values: Readonly<Record<string, Value>>,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(values).filter(([each]) => each !== key));
}

function withRule(rule: RuleOutline, wanted: RuleSettings[string], set: RuleSettings): RuleSettings {
  const options = Object.entries(wanted.options ?? {}).filter(
    ([name, value]) => name in rule.options && !isSame(value, rule.options[name]),
  );
  const different = {
    ...(wanted.isOn === undefined || wanted.isOn === rule.isOn ? {} : { isOn: wanted.isOn }),
    ...(options.length > 0 ? { options: Object.fromEntries(options) } : {}),
  };
  if (Object.keys(different).length === 0) return withoutRule(rule, set);
  return { ...set, [rule.id]: different };
}
