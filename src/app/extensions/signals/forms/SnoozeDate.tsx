import { DateInput, Flex } from '@hubspot/ui-extensions';
import { useRef, useState } from 'react';
import { useWords } from '../data/useCardContext.ts';
import { dayToInputDate, inputDateToDay } from '#shared/date-input.ts';
import { FormButtons } from './FormButtons.tsx';

interface SnoozeDateProps {
  /** ISO 8601 date. */
  readonly firstDay: string;
  readonly onChoose: (day: string) => void;
}

/** A date of one's own, from `firstDay` on. */
export function SnoozeDate({ firstDay, onChoose }: SnoozeDateProps) {
  const words = useWords().forms.snooze;
  const chosen = useRef<string | null>(null);
  const [isMissing, setMissing] = useState(false);
  const submit = () => {
    const day = chosen.current;
    const isValid = day !== null && day >= firstDay;
    setMissing(!isValid);
    if (isValid) onChoose(day);
  };
  return (
    <Flex direction="column" gap="sm">
      <DateInput
        label={words.date}
        name="until"
        format="medium"
        timezone="portalTz"
        min={dayToInputDate(firstDay)}
        minValidationMessage={words.dateMissing}
        error={isMissing}
        validationMessage={isMissing ? words.dateMissing : ''}
        onChange={(date) => {
          chosen.current = inputDateToDay(date);
        }}
      />
      <FormButtons submitLabel={words.submit} onSubmit={submit} />
    </Flex>
  );
}
