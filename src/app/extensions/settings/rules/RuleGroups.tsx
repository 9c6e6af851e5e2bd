import { Accordion, Divider, Flex } from '@hubspot/ui-extensions';
import { Fragment, useState } from 'react';
import { ruleCategories, type RuleSubject } from '#core/quality/rule.ts';
import type { RuleOutline } from '#core/views/settings-view.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { useSettingsForm } from '../form/settings-form.ts';
import { RuleRow } from './RuleRow.tsx';
import { isRuleOn } from './rule-settings.ts';

/** Found rules that are few enough to be shown without a click. */
const fewFound = 12;

const subjects: readonly RuleSubject[] = ['deal', 'contact', 'company'];

interface RuleGroupsProps {
  readonly rules: readonly RuleOutline[];
  /** Whether somebody looks for something: then few finds are unfolded. */
  readonly isSearched: boolean;
}

/** The rules by what they look at and their category, folded; drawn when they are opened, since there are many. */
export function RuleGroups({ rules, isSearched }: RuleGroupsProps) {
  const words = usePageWords().settingsRules;
  const isOpenAtFirst = isSearched && rules.length <= fewFound;
  return (
    <Flex direction="column" gap="xs">
      {toGroups(rules).map(({ subject, category, group }) => (
        // What was found anew opens or closes anew.
        <RuleGroup
          key={`${subject} ${category} ${isOpenAtFirst}`}
          title={`${words.objects[subject]} · ${words.categories[category]}`}
          rules={group}
          isOpenAtFirst={isOpenAtFirst}
        />
      ))}
    </Flex>
  );
}

/** By what they look at, then by category; groups without a rule are left out. */
function toGroups(rules: readonly RuleOutline[]) {
  return subjects
    .flatMap((subject) => ruleCategories.map((category) => ({ subject, category })))
    .map((place) => ({
      ...place,
      group: rules.filter((rule) => rule.subject === place.subject && rule.category === place.category),
    }))
    .filter(({ group }) => group.length > 0);
}

interface RuleGroupProps {
  readonly title: string;
  readonly rules: readonly RuleOutline[];
  readonly isOpenAtFirst: boolean;
}

function RuleGroup({ title, rules, isOpenAtFirst }: RuleGroupProps) {
  const words = usePageWords().settingsRules;
  const { draft } = useSettingsForm();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const on = rules.filter((rule) => isRuleOn(rule, draft.rules)).length;
  return (
    <Accordion
      title={words.group(title, on, rules.length)}
      size="sm"
      open={isOpen}
      onClick={() => setOpen(!isOpen)}
    >
      {isOpen && (
        <Flex direction="column" gap="sm">
          {rules.map((rule, index) => (
            <Fragment key={rule.id}>
              {index > 0 && <Divider />}
              <RuleRow rule={rule} />
            </Fragment>
          ))}
        </Flex>
      )}
    </Accordion>
  );
}
