import { AutoGrid, Button, DateInput, Flex, Select } from '@hubspot/ui-extensions';
import type { Absence } from '#core/working-time/work-calendar.ts';
import { dayToInputDate, inputDateToDay } from '#shared/date-input.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { useFaultOf, useForm } from './form-context.ts';
import { peopleOptions } from './people.ts';

interface AbsenceRowProps {
  readonly row: number;
  readonly absence: Absence;
  /** Null: it is taken away. */
  readonly onChange: (absence: Absence | null) => void;
}

/** One person's days away. */
export function AbsenceRow({ row, absence, onChange }: AbsenceRowProps) {
  const { absences: words, former, none } = usePageWords().management;
  const { view } = useForm();
  const faultOf = useFaultOf();
  const chosen = absence.ownerId === '' ? [] : [absence.ownerId];
  const days = { format: 'medium', timezone: 'portalTz' } as const;
  return (
    <AutoGrid columnWidth={180} flexible gap="sm">
      <Select
        label={words.who}
        name={`absent-${row}`}
        placeholder={none}
        {...(absence.ownerId === '' ? {} : { value: absence.ownerId })}
        options={peopleOptions(chosen, view.owners, former)}
        {...faultOf('absence', String(row))}
        onChange={(ownerId) => onChange({ ...absence, ownerId: String(ownerId) })}
      />
      <DateInput
        label={words.from}
        name={`from-${row}`}
        {...days}
        {...dateOf(absence.from)}
        onChange={(date) => onChange(withFirstDay(absence, inputDateToDay(date) ?? ''))}
      />
      <DateInput
        label={words.to}
        name={`to-${row}`}
        {...days}
        {...dateOf(absence.to)}
        onChange={(date) => onChange({ ...absence, to: inputDateToDay(date) ?? '' })}
      />
      <Flex direction="row" align="end">
        <Button size="sm" variant="transparent" onClick={() => onChange(null)}>
          {words.remove}
        </Button>
      </Flex>
    </AutoGrid>
  );
}

/** A later first day takes the last one along, which is what a person would do next. */
function withFirstDay(absence: Absence, from: string): Absence {
  return { ...absence, from, to: absence.to < from ? from : absence.to };
}

function dateOf(day: string) {
  return day === '' ? {} : { value: dayToInputDate(day) };
}
