import { AutoGrid, Button, DateInput, Flex } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { dayToInputDate, inputDateToDay } from '#shared/date-input.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { useFaultOf } from './form-context.ts';

interface ClosedDaysProps {
  /** ISO 8601 dates. */
  readonly days: readonly string[];
  readonly onChange: (days: readonly string[]) => void;
}

/** The company's own closed days: each a button that takes it away, and a date that adds one. */
export function ClosedDays({ days, onChange }: ClosedDaysProps) {
  const words = usePageWords().management.time;
  const faultOf = useFaultOf();
  const [chosen, setChosen] = useState<string | null>(null);
  const add = () => {
    if (chosen === null) return;
    onChange([...new Set([...days, chosen])].sort());
    setChosen(null);
  };
  return (
    <Flex direction="column" gap="xs">
      <AutoGrid columnWidth={200} gap="sm">
        <DateInput
          label={words.closedDay}
          name="closed-day"
          format="medium"
          timezone="portalTz"
          {...(chosen === null ? {} : { value: dayToInputDate(chosen) })}
          {...faultOf('closedDays')}
          onChange={(date) => setChosen(inputDateToDay(date))}
        />
        <Flex direction="row" align="end">
          <Button size="sm" variant="secondary" disabled={chosen === null} onClick={add}>
            {words.addClosedDay}
          </Button>
        </Flex>
      </AutoGrid>
      <Flex direction="row" gap="xs" wrap>
        {days.map((day) => (
          <Button
            key={day}
            size="xs"
            variant="transparent"
            onClick={() => onChange(days.filter((each) => each !== day))}
          >
            {words.removeClosedDay(day)}
          </Button>
        ))}
      </Flex>
    </Flex>
  );
}
