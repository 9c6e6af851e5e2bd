import type { CurrencyInputProps, NumberInputProps, StepperInputProps } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { testId } from './class-names.ts';
import { fire } from './events.ts';
import { Field } from './field.tsx';
import { readNumber, withinBounds } from './numbers.ts';
import { useEchoedValue } from './use-echoed-value.ts';

type NumberProps = NumberInputProps | CurrencyInputProps;

const pageLocale = () => document.documentElement.lang || 'en';

/** A number that is free text while it is edited, and grouped by the language's rules otherwise. */
function useNumberText(props: NumberProps, format: (value: number) => string) {
  const [value, setValue] = useEchoedValue<number>(props.value, props.defaultValue ?? Number.NaN);
  const [draft, setDraft] = useState<string | null>(null);
  const commit = (text: string) => {
    const next = withinBounds(readNumber(text), props);
    setDraft(null);
    if (Object.is(next, value)) return;
    setValue(next);
    fire(props.onChange, next);
  };
  return {
    value,
    set: (next: number) => commit(String(next)),
    attributes: {
      type: 'text',
      inputMode: 'decimal' as const,
      value: draft ?? (Number.isNaN(value) ? '' : format(value)),
      // The text stays as it is when the focus comes, so that what a person or a tool selected stays selected.
      onFocus: () => fire(props.onFocus, value),
      onChange: (event: { target: { value: string } }) => {
        setDraft(event.target.value);
        if ('onInput' in props) fire(props.onInput, readNumber(event.target.value));
      },
      onBlur: () => {
        if (draft !== null) commit(draft);
        fire(props.onBlur, value);
      },
      onKeyDown: (event: { key: string }) => {
        if (event.key === 'Enter' && draft !== null) commit(draft);
      },
    },
  };
}

const common = (props: NumberProps) => ({
  name: props.name,
  readOnly: props.readOnly,
  placeholder: props.placeholder,
  'aria-invalid': props.error,
  ...testId(props),
});

export function NumberInput(props: NumberInputProps) {
  const options = props.precision === undefined ? {} : { maximumFractionDigits: props.precision };
  const number = useNumberText(props, (value) => new Intl.NumberFormat(pageLocale(), options).format(value));
  return (
    <Field field={props}>
      <span className="uie-affixed">
        <input
          className="uie-input"
          style={{ textAlign: props.textAlign ?? 'left' }}
          {...common(props)}
          {...number.attributes}
        />
        {props.formatStyle === 'percentage' ? <span>%</span> : null}
      </span>
    </Field>
  );
}

export function CurrencyInput(props: CurrencyInputProps) {
  const currency = props.currency ?? 'USD';
  const digits = props.precision === undefined ? {} : { maximumFractionDigits: props.precision };
  const format = new Intl.NumberFormat(pageLocale(), {
    style: 'currency',
    currency,
    minimumFractionDigits: 0,
    ...digits,
  });
  const number = useNumberText(props, (value) => format.format(value));
  return (
    <Field field={props}>
      <input className="uie-input" {...common(props)} {...number.attributes} />
    </Field>
  );
}

export function StepperInput(props: StepperInputProps) {
  const number = useNumberText(props, (value) => String(value));
  const step = props.stepSize ?? 1;
  const current = Number.isNaN(number.value) ? 0 : number.value;
  const isLowest = props.min !== undefined && current <= props.min;
  const isHighest = props.max !== undefined && current >= props.max;
  return (
    <Field field={props}>
      <span className="uie-stepper">
        <button
          type="button"
          aria-label="Decrease"
          disabled={isLowest || props.readOnly}
          title={isLowest ? props.minValueReachedTooltip : undefined}
          onClick={() => number.set(current - step)}
        >
          −
        </button>
        <input className="uie-input" {...common(props)} {...number.attributes} />
        <button
          type="button"
          aria-label="Increase"
          disabled={isHighest || props.readOnly}
          title={isHighest ? props.maxValueReachedTooltip : undefined}
          onClick={() => number.set(current + step)}
        >
          +
        </button>
      </span>
    </Field>
  );
}
