import type { MultiSelectProps, SelectProps } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { classes, testId } from './class-names.ts';
import { fire } from './events.ts';
import { Field } from './field.tsx';
import { useEchoedValue } from './use-echoed-value.ts';

/** A native list: it keeps the keyboard and screen-reader behaviour that HubSpot's own list has. */
export function Select(props: SelectProps) {
  const given = props.value === undefined ? undefined : String(props.value);
  const [value, setValue] = useEchoedValue(given, '');
  const choose = (key: string) => {
    setValue(key);
    const option = props.options.find((each) => String(each.value) === key);
    if (option) fire(props.onChange, option.value);
  };
  return (
    <Field field={props}>
      <select
        className={classes(
          'uie-input',
          'uie-select',
          props.variant === 'transparent' && 'uie-select-transparent',
        )}
        name={props.name}
        value={value}
        disabled={props.readOnly}
        aria-invalid={props.error}
        {...testId(props)}
        onChange={(event) => choose(event.target.value)}
      >
        {props.options.some((option) => String(option.value) === value) ? null : (
          <option value={value} disabled>
            {props.placeholder ?? 'Select'}
          </option>
        )}
        {props.options.map((option) => (
          <option key={String(option.value)} value={String(option.value)}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

export function MultiSelect(props: MultiSelectProps) {
  const [values, setValues] = useState(props.value ?? []);
  const [isOpen, setOpen] = useState(false);
  const chosen = props.value ?? values;
  const change = (next: typeof values) => {
    setValues(next);
    fire(props.onChange, next);
  };
  const toggle = (value: string | number | boolean) =>
    change(chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]);
  const labels = props.options
    .filter((option) => chosen.includes(option.value))
    .map((option) => option.label);
  return (
    <Field field={props} as="div">
      <div className="uie-multiselect" {...testId(props)}>
        <button
          type="button"
          className="uie-input uie-select"
          disabled={props.readOnly}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {labels.length > 0 ? labels.join(', ') : (props.placeholder ?? 'Select')}
        </button>
        {isOpen ? (
          <div className="uie-menu uie-menu-wide">
            {props.options.map((option) => (
              <label key={String(option.value)} className="uie-check">
                <input
                  type="checkbox"
                  checked={chosen.includes(option.value)}
                  onChange={() => toggle(option.value)}
                />
                {option.label}
              </label>
            ))}
          </div>
        ) : null}
      </div>
    </Field>
  );
}
