import { AutoGrid, Button, Flex, Tag, Text, Toggle } from '@hubspot/ui-extensions';
import type { RuleOutline } from '#core/views/settings-view.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { useSettingsForm } from '../form/settings-form.ts';
import { OptionField } from './OptionField.tsx';
import { isRuleChanged, isRuleOn, onlyKnown, withoutRule, withRuleOn } from './rule-settings.ts';
import { useRuleTexts } from './useRuleTexts.ts';

/** A rule with what it costs to ignore it, its switch and its options. */
export function RuleRow({ rule }: { readonly rule: RuleOutline }) {
  const { management, settingsRules: words } = usePageWords();
  const { draft, view, change, problemAt } = useSettingsForm();
  const { title, why } = useRuleTexts()(rule);
  const set = onlyKnown(view.ruleOutlines, draft.rules);
  const isOn = isRuleOn(rule, set);
  const problem = Object.keys(rule.options).length === 0 ? problemAt(`rules.${rule.id}`) : undefined;
  return (
    <AutoGrid columnWidth={280} flexible gap="md">
      <Flex direction="column" gap="xs">
        <Toggle
          label={title}
          name={rule.id}
          size="sm"
          textChecked={management.tasks.on}
          textUnchecked={management.tasks.off}
          checked={isOn}
          onChange={(next) => change('rules', withRuleOn(rule, next, set))}
        />
        <Text variant="microcopy">{why}</Text>
        {!rule.isOn && <Text variant="microcopy">{words.offAtFirst}</Text>}
        {problem !== undefined && <Text format={{ fontWeight: 'demibold' }}>{problem}</Text>}
        <Flex direction="row" gap="xs" align="center" wrap>
          <Tag>{words.severities[rule.severity]}</Tag>
          {isRuleChanged(rule, set) && (
            <>
              <Tag variant="info">{words.changedTag}</Tag>
              <Button size="xs" variant="transparent" onClick={() => change('rules', withoutRule(rule, set))}>
                {words.reset}
              </Button>
            </>
          )}
        </Flex>
      </Flex>
      <Flex direction="column" gap="sm">
        {isOn && Object.keys(rule.options).map((name) => <OptionField key={name} rule={rule} name={name} />)}
      </Flex>
    </AutoGrid>
  );
}
