import type { DateInputEventsPayload, DateInputProps, TimeInputProps } from '@hubspot/ui-extensions';
import { dateToIso, isoToDate, textToTime, timeToText } from './calendar.ts';
import { testId } from './class-names.ts';
import { fire } from './events.ts';
import { Field } from './field.tsx';
import { useEchoedValue } from './use-echoed-value.ts';

/** A cleared date reaches the card as `null`, as HubSpot hands it over. */
function payload(iso: string): DateInputEventsPayload {
  const date = isoToDate(iso);
  return (date && { ...date, formattedDate: iso }) as DateInputEventsPayload;
}

export function DateInput(props: DateInputProps) {
  const given = props.value === undefined ? undefined : dateToIso(props.value);
  const [iso, setIso] = useEchoedValue(given, dateToIso(props.defaultValue));
  const tooEarly = props.min !== undefined && iso !== '' && iso < dateToIso(props.min);
  const tooLate = props.max !== undefined && iso !== '' && iso > dateToIso(props.max);
  const boundsMessage = tooEarly
    ? props.minValidationMessage
    : tooLate
      ? props.maxValidationMessage
      : undefined;
  const field = {
    ...props,
    error: props.error || tooEarly || tooLate,
    validationMessage: boundsMessage ?? props.validationMessage,
  };
  return (
    <Field field={field}>
      <input
        className="uie-input"
        type="date"
        name={props.name}
        value={iso}
        min={dateToIso(props.min)}
        max={dateToIso(props.max)}
        readOnly={props.readOnly}
        aria-invalid={field.error}
        {...testId(props)}
        onFocus={() => fire(props.onFocus, payload(iso))}
        onBlur={() => fire(props.onBlur, payload(iso))}
        onChange={(event) => {
          setIso(event.target.value);
          fire(props.onChange, payload(event.target.value));
        }}
      />
    </Field>
  );
}

export function TimeInput(props: TimeInputProps) {
  const given = props.value === undefined ? undefined : timeToText(props.value);
  const [text, setText] = useEchoedValue(given, timeToText(props.defaultValue));
  return (
    <Field field={props}>
      <input
        className="uie-input"
        type="time"
        name={props.name}
        value={text}
        min={timeToText(props.min)}
        max={timeToText(props.max)}
        step={(props.interval ?? 30) * 60}
        readOnly={props.readOnly}
        {...testId(props)}
        onChange={(event) => {
          setText(event.target.value);
          const time = textToTime(event.target.value);
          if (time) fire(props.onChange, time);
        }}
      />
    </Field>
  );
}
