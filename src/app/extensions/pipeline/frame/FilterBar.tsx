import { AutoGrid, Box, Button, Flex, Select } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { usePageData } from '../data/page-data.ts';
import { paramsToQuery, queryToParams } from '../data/query-params.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { usePlace } from '../data/usePlace.ts';
import { filterFields, isNarrowed, withFilter } from './filter-fields.ts';
import type { FilterField } from './filter-fields.ts';

/** What the whole page is narrowed to; it stays from view to view. All but the period is folded until it is used. */
export function FilterBar() {
  const words = usePageWords();
  const { latest } = usePageData();
  const { filterBy, filters, params } = usePlace();
  const [isUnfolded, setUnfolded] = useState(false);
  const query = paramsToQuery(params);
  const kept = query ? queryToParams(query) : {};
  // Without a snapshot there is nothing to narrow yet.
  const known = latest && latest.takenAt !== null ? latest.options : null;
  const [period, ...others] = filterFields(filters, known, words);
  const hasNarrowed = isNarrowed(filters);
  const choose = ({ name }: FilterField, value: string) => filterBy(withFilter(filters, name, value), kept);
  const button = hasNarrowed
    ? { text: words.filters.reset, press: () => filterBy({ period: filters.period }, kept) }
    : {
        text: isUnfolded ? words.filters.fewer : words.filters.more,
        press: () => setUnfolded(!isUnfolded),
      };
  return (
    <Flex direction="column" gap="sm">
      <Flex direction="row" wrap gap="sm" align="end">
        <Box>{period && <FilterSelect field={period} onChoose={choose} />}</Box>
        {(hasNarrowed || others.length > 0) && (
          <Button size="sm" variant="transparent" onClick={button.press}>
            {button.text}
          </Button>
        )}
      </Flex>
      {(isUnfolded || hasNarrowed) && (
        <AutoGrid columnWidth={150} flexible gap="sm">
          {others.map((field) => (
            <FilterSelect key={field.name} field={field} onChoose={choose} />
          ))}
        </AutoGrid>
      )}
    </Flex>
  );
}

interface FilterSelectProps {
  readonly field: FilterField;
  readonly onChoose: (field: FilterField, value: string) => void;
}

function FilterSelect({ field, onChoose }: FilterSelectProps) {
  return (
    <Select
      name={field.name}
      label={field.label}
      value={field.value}
      options={[...field.options]}
      onChange={(value) => onChoose(field, String(value))}
    />
  );
}
