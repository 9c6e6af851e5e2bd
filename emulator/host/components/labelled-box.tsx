import type { ComponentType, ReactNode } from 'react';

type AnyProps = Readonly<Record<string, unknown>> & { readonly children?: ReactNode };

const isScalar = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value);

/** Stands for a component that HubSpot has and this portal does not draw: its name and its plain props. */
export function labelledBox(name: string): ComponentType<AnyProps> {
  const Box = (props: AnyProps) => (
    <div className="uie-box-unknown" data-component={name}>
      <small>
        {name}
        {Object.entries(props)
          .filter(([key, value]) => key !== 'children' && isScalar(value))
          .map(([key, value]) => ` ${key}=${String(value)}`)}
      </small>
      {props.children}
    </div>
  );
  Box.displayName = `LabelledBox(${name})`;
  return Box;
}
