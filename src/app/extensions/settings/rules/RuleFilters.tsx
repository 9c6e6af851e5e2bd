import { AutoGrid, SearchInput, Select } from '@hubspot/ui-extensions';
import type { RuleCategory } from '#core/quality/rule.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import type { RuleSearch, RuleState } from './find-rules.ts';

/** An option's value may not be empty: this one stands for null. */
const every = 'every';

interface RuleFiltersProps {
  readonly search: RuleSearch;
  readonly onChange: (search: RuleSearch) => void;
}

/** Narrows the rules down by words, category and state. */
export function RuleFilters({ search, onChange }: RuleFiltersProps) {
  const words = usePageWords().settingsRules;
  const toOptions = (labels: Readonly<Record<string, string>>) =>
    Object.entries(labels).map(([value, label]) => ({ value, label }));
  return (
    <AutoGrid columnWidth={220} flexible gap="sm">
      <SearchInput
        label={words.search}
        name="rule-search"
        placeholder={words.searchPlaceholder}
        value={search.text}
        onInput={(text) => onChange({ ...search, text })}
      />
      <Select
        label={words.category}
        name="rule-category"
        value={search.category ?? every}
        options={[{ value: every, label: words.allCategories }, ...toOptions(words.categories)]}
        onChange={(value) =>
          onChange({ ...search, category: value === every ? null : (value as RuleCategory) })
        }
      />
      <Select
        label={words.show}
        name="rule-state"
        value={search.state}
        options={toOptions(words.states)}
        onChange={(value) => onChange({ ...search, state: value as RuleState })}
      />
    </AutoGrid>
  );
}
