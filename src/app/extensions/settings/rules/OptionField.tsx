import { Input, NumberInput } from '@hubspot/ui-extensions';
import type { RuleOutline } from '#core/views/settings-view.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { useSettingsForm } from '../form/settings-form.ts';
import { onlyKnown, optionOf, withOption, type OptionValue } from './rule-settings.ts';
import { isFitNumber, isFitWords, toWords } from './option-values.ts';
import { useRuleTexts } from './useRuleTexts.ts';

interface OptionFieldProps {
  readonly rule: RuleOutline;
  /** Of the option. */
  readonly name: string;
}

/** An option of a rule with what holds by default; a cleared number goes back to it, a cleared list is empty. */
export function OptionField({ rule, name }: OptionFieldProps) {
  const words = usePageWords().settingsRules;
  const { draft, view, change, problemAt } = useSettingsForm();
  const label = useRuleTexts()(rule).options[name] ?? name;
  const set = onlyKnown(view.ruleOutlines, draft.rules);
  const value = optionOf(rule, name, set);
  const byDefault = rule.options[name] ?? [];
  const refused = problemAt(`rules.${rule.id}.options.${name}`);
  const keep = (next: OptionValue | null) => change('rules', withOption(rule, name, next, set));
  const field = { label, name: `${rule.id}-${name}` };
  if (typeof byDefault === 'number') {
    const number = typeof value === 'number' ? value : byDefault;
    const problem = isFitNumber(number) ? refused : words.number;
    return (
      <NumberInput
        {...field}
        {...toNote(problem)}
        description={words.byDefault(byDefault)}
        precision={0}
        value={number}
        onChange={(next: number | null) => keep(next === null || !Number.isFinite(next) ? null : next)}
      />
    );
  }
  const list = typeof value === 'number' ? byDefault : value;
  return (
    <Input
      {...field}
      {...toNote(isFitWords(list) ? refused : words.words)}
      description={`${words.byDefaultWords(byDefault)} ${words.separate}`}
      value={list.join(', ')}
      onChange={(text) => keep(toWords(text))}
    />
  );
}

function toNote(problem: string | undefined) {
  return { error: problem !== undefined, validationMessage: problem ?? '' };
}
