import { Flex, MultiSelect, Text } from '@hubspot/ui-extensions';
import type { ManagementField } from '#core/views/check-management.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { useFaultOf, useForm } from './form-context.ts';
import { namesOf, peopleOptions } from './people.ts';

interface ManagerSelectProps {
  readonly label: string;
  readonly field: ManagementField;
  /** The team that they manage. */
  readonly at?: string;
  readonly hint?: string;
  readonly ids: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

/** Managers in the order in which they are told, which is the order in which they were chosen. */
export function ManagerSelect({ label, field, at, hint, ids, onChange }: ManagerSelectProps) {
  const words = usePageWords().management;
  const { view } = useForm();
  const faultOf = useFaultOf();
  return (
    <Flex direction="column" gap="xs">
      <MultiSelect
        label={label}
        name={at === undefined ? field : `${field}-${at}`}
        placeholder={words.none}
        value={[...ids]}
        options={peopleOptions(ids, view.owners, words.former)}
        {...(hint === undefined ? {} : { description: hint })}
        {...faultOf(field, at)}
        onChange={(chosen) => onChange(chosen.map(String))}
      />
      {ids.length > 1 && (
        <Text variant="microcopy">{words.people.order(namesOf(ids, view.owners, words.former))}</Text>
      )}
    </Flex>
  );
}
