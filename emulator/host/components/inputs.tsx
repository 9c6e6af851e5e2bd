import type { FormProps, InputProps, SearchInputProps, TextAreaProps } from '@hubspot/ui-extensions';
import { useRef, type KeyboardEvent } from 'react';
import { useReactions } from '../runtime/overlays.tsx';
import { classes, testId } from './class-names.ts';
import { extensionEvent, fire } from './events.ts';
import { Field } from './field.tsx';
import { Glyph } from './icons.tsx';
import { useEchoedValue } from './use-echoed-value.ts';

interface TextHandlers {
  readonly onChange?: ((value: string) => void) | undefined;
  readonly onInput?: ((value: string) => void) | undefined;
  readonly onBlur?: ((value: string) => void) | undefined;
  readonly onFocus?: ((value: string) => void) | undefined;
}

/** As HubSpot documents it: `onInput` at every edit, `onChange` when the value is committed by leaving or submitting. */
export function useTextValue(
  props: TextHandlers & { value?: string | undefined; defaultValue?: string | undefined },
) {
  const [text, setText] = useEchoedValue(props.value, props.defaultValue ?? '');
  const committed = useRef(text);
  const commit = (value: string) => {
    if (value === committed.current) return;
    committed.current = value;
    fire(props.onChange, value);
  };
  return {
    text,
    commit,
    attributes: {
      value: text,
      onChange: (event: { target: { value: string } }) => {
        setText(event.target.value);
        fire(props.onInput, event.target.value);
      },
      onFocus: () => {
        committed.current = props.value ?? text;
        fire(props.onFocus, text);
      },
      onBlur: () => {
        commit(text);
        fire(props.onBlur, text);
      },
    },
    clear: () => {
      setText('');
      fire(props.onInput, '');
      commit('');
    },
  };
}

export function Input(props: InputProps) {
  const value = useTextValue(props);
  return (
    <Field field={props}>
      <input
        className="uie-input"
        type={props.type ?? 'text'}
        name={props.name}
        readOnly={props.readOnly}
        placeholder={props.placeholder}
        required={props.required}
        aria-invalid={props.error}
        {...value.attributes}
        {...testId(props)}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key === 'Enter') value.commit(value.text);
        }}
      />
    </Field>
  );
}

export function TextArea(props: TextAreaProps) {
  const value = useTextValue(props);
  return (
    <Field field={props}>
      <textarea
        className="uie-input uie-textarea"
        name={props.name}
        rows={props.rows ?? 3}
        cols={props.cols}
        maxLength={props.maxLength}
        readOnly={props.readOnly}
        placeholder={props.placeholder}
        style={{ resize: props.resize ?? 'both' }}
        {...value.attributes}
        {...testId(props)}
      />
    </Field>
  );
}

export function SearchInput(props: SearchInputProps) {
  const value = useTextValue(props);
  return (
    <Field field={props}>
      <span className="uie-affixed">
        <input
          className={classes('uie-input', 'uie-search')}
          type="text"
          role="searchbox"
          name={props.name}
          readOnly={props.readOnly}
          placeholder={props.placeholder}
          {...value.attributes}
          {...testId(props)}
          onKeyDown={(event: KeyboardEvent) => {
            if (event.key === 'Enter') value.commit(value.text);
          }}
        />
        {(props.clearable ?? true) && value.text ? (
          <button type="button" className="uie-bare" aria-label="Clear" onClick={value.clear}>
            ×
          </button>
        ) : (
          <Glyph name="search" />
        )}
      </span>
    </Field>
  );
}

/** The named values of a form, as `onSubmit` hands them to the card. */
function formValues(form: HTMLFormElement): Record<string, string> {
  return Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
}

export function Form(props: FormProps) {
  const reactions = useReactions();
  return (
    <form
      className="uie-form"
      autoComplete={props.autoComplete ?? 'on'}
      noValidate
      {...testId(props)}
      onSubmit={(event) => {
        event.preventDefault();
        const submitted = { ...extensionEvent('submit'), targetValue: formValues(event.currentTarget) };
        fire(props.onSubmit, submitted, reactions);
      }}
    >
      {props.children}
    </form>
  );
}
