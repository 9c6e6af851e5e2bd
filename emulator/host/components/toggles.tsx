import type { CheckboxProps, RadioButtonProps, ToggleGroupProps, ToggleProps } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';
import { classes, shortSize, testId } from './class-names.ts';
import { fire } from './events.ts';
import { Field } from './field.tsx';
import { useEchoedValue } from './use-echoed-value.ts';

type BoxProps = CheckboxProps | RadioButtonProps;

function ToggleInput({
  type,
  box,
}: {
  type: 'checkbox' | 'radio';
  box: BoxProps & { children?: ReactNode };
}) {
  const [checked, setChecked] = useEchoedValue(box.checked, box.initialIsChecked ?? false);
  return (
    <label className={classes('uie-check', box.inline && 'uie-check-inline', box.readOnly && 'uie-disabled')}>
      <input
        type={type}
        name={box.name}
        value={box.value}
        checked={checked}
        disabled={box.readOnly}
        aria-label={'aria-label' in box ? box['aria-label'] : undefined}
        {...testId(box)}
        onChange={(event) => {
          setChecked(event.target.checked);
          fire(box.onChange, event.target.checked, box.value ?? '');
        }}
      />
      <span>
        {box.children}
        {box.description ? <span className="uie-description">{box.description}</span> : null}
      </span>
    </label>
  );
}

export const Checkbox = (props: CheckboxProps) => <ToggleInput type="checkbox" box={props} />;
export const RadioButton = (props: RadioButtonProps) => <ToggleInput type="radio" box={props} />;

export function Toggle(props: ToggleProps) {
  const [checked, setChecked] = useEchoedValue(props.checked, props.initialIsChecked ?? false);
  const label = props.labelDisplay ?? 'inline';
  return (
    <label className={classes('uie-toggle', `uie-toggle-${label}`, props.readOnly && 'uie-disabled')}>
      {label === 'hidden' ? null : <span className="uie-label">{props.label}</span>}
      <input
        type="checkbox"
        role="switch"
        name={props.name}
        checked={checked}
        disabled={props.readOnly}
        aria-label={props.label}
        {...testId(props)}
        onChange={(event) => {
          setChecked(event.target.checked);
          fire(props.onChange, event.target.checked);
        }}
      />
      <span className={`uie-switch uie-switch-${shortSize(props.size, 'md')}`}>
        {checked ? (props.textChecked ?? 'ON') : (props.textUnchecked ?? 'OFF')}
      </span>
    </label>
  );
}

const asList = (value: string | string[] | undefined) =>
  value === undefined ? undefined : Array.isArray(value) ? value : [value];

export function ToggleGroup(props: ToggleGroupProps) {
  const isRadio = props.toggleType === 'radioButtonList';
  const initial = props.options.filter((option) => option.initialIsChecked).map((option) => option.value);
  const [chosen, setChosen] = useEchoedValue(asList(props.value), initial);
  const choose = (value: string, checked: boolean) => {
    const rest = chosen.filter((each) => each !== value);
    const next = isRadio ? [value] : checked ? [...rest, value] : rest;
    setChosen(next);
    if (props.toggleType === 'radioButtonList') fire(props.onChange, value);
    else fire(props.onChange, next);
  };
  return (
    <Field field={props} as="div">
      <div
        className={classes('uie-toggle-group', props.inline && 'uie-toggle-group-inline')}
        {...testId(props)}
      >
        {props.options.map((option) => (
          <label key={option.value} className="uie-check">
            <input
              type={isRadio ? 'radio' : 'checkbox'}
              name={props.name}
              value={option.value}
              checked={chosen.includes(option.value)}
              disabled={option.readonly}
              onChange={(event) => choose(option.value, event.target.checked)}
            />
            <span>
              {option.label}
              {option.description ? <span className="uie-description">{option.description}</span> : null}
            </span>
          </label>
        ))}
      </div>
    </Field>
  );
}
