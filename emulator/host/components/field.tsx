import type { ReactNode } from 'react';
import { classes } from './class-names.ts';
import { Glyph } from './icons.tsx';

export interface FieldProps {
  readonly label?: string | undefined;
  readonly required?: boolean | undefined;
  readonly description?: string | undefined;
  readonly tooltip?: string | undefined;
  readonly error?: boolean | undefined;
  readonly validationMessage?: string | undefined;
}

/** Label, hint and validation message around an input. */
export function Field({
  field,
  children,
  as = 'label',
}: {
  field: FieldProps;
  children: ReactNode;
  as?: 'label' | 'div';
}) {
  const Tag = as;
  return (
    <Tag className={classes('uie-field', field.error && 'uie-field-error')}>
      {field.label ? (
        <span className="uie-label">
          {field.label}
          {field.required ? <i className="uie-required"> *</i> : null}
          {field.tooltip ? (
            <span className="uie-hint" title={field.tooltip}>
              <Glyph name="info" />
            </span>
          ) : null}
        </span>
      ) : null}
      {field.description ? <span className="uie-description">{field.description}</span> : null}
      {children}
      {field.validationMessage ? (
        <span className={field.error ? 'uie-invalid' : 'uie-valid'} role={field.error ? 'alert' : undefined}>
          {field.validationMessage}
        </span>
      ) : null}
    </Tag>
  );
}
