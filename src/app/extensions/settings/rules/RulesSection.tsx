import { Button, EmptyState, Flex, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { usePageWords } from '#shared/usePageContext.ts';
import { useSettingsForm } from '../form/settings-form.ts';
import { everyRule, findRules, isSearching } from './find-rules.ts';
import { RuleFilters } from './RuleFilters.tsx';
import { RuleGroups } from './RuleGroups.tsx';
import { isRuleChanged, isRuleOn } from './rule-settings.ts';
import { useRuleTexts } from './useRuleTexts.ts';

/** Every rule of data quality: on or off, its options, and what differs from the default. */
export function RulesSection() {
  const words = usePageWords().settingsRules;
  const { draft, view } = useSettingsForm();
  const [search, setSearch] = useState(everyRule);
  const textsOf = useRuleTexts();
  const found = findRules(view.ruleOutlines, search, draft.rules, (rule) => {
    const { title, why, options } = textsOf(rule);
    const places = [words.objects[rule.subject], words.categories[rule.category]];
    return [title, why, ...places, ...Object.values(options)].join(' ');
  });
  return (
    <Flex direction="column" gap="md">
      <Flex direction="column" gap="xs">
        <Text>{words.intro}</Text>
        <RuleSummary />
      </Flex>
      <RuleFilters search={search} onChange={setSearch} />
      {found.length > 0 ? (
        <RuleGroups rules={found} isSearched={isSearching(search)} />
      ) : (
        <EmptyState
          title={words.noneTitle}
          layout="vertical"
          imageName="voteAndSearch"
          imageWidth={120}
          flush
        >
          <Text>{words.none}</Text>
          <Button variant="secondary" size="sm" onClick={() => setSearch(everyRule)}>
            {words.clear}
          </Button>
        </EmptyState>
      )}
    </Flex>
  );
}

/** How many are on and how many differ, with the way back. */
function RuleSummary() {
  const words = usePageWords().settingsRules;
  const { draft, view, change } = useSettingsForm();
  const rules = view.ruleOutlines;
  const on = rules.filter((rule) => isRuleOn(rule, draft.rules)).length;
  const changed = rules.filter((rule) => isRuleChanged(rule, draft.rules)).length;
  return (
    <Flex direction="row" gap="sm" align="center" wrap>
      <Text variant="microcopy">
        {words.summary(on, rules.length)}
        {changed > 0 && ` ${words.changed(changed)}`}
      </Text>
      {changed > 0 && (
        <Button size="xs" variant="transparent" onClick={() => change('rules', {})}>
          {words.resetAll}
        </Button>
      )}
    </Flex>
  );
}
