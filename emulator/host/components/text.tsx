import type {
  HeadingProps,
  LinkProps,
  ListProps,
  StatusTagProps,
  TagProps,
  TextProps,
} from '@hubspot/ui-extensions';
import { Children, type CSSProperties } from 'react';
import { useOverlayTrigger, useReactions } from '../runtime/overlays.tsx';
import { classes, testId } from './class-names.ts';
import { extensionEvent, fire } from './events.ts';
import { hrefAttributes } from './href.ts';
import { Glyph } from './icons.tsx';

const weights = { regular: undefined, demibold: 600, bold: 700 } as const;
const decorations = { none: undefined, underline: 'underline', strikethrough: 'line-through' } as const;

function formatStyle(format: TextProps['format']): CSSProperties {
  const transform = format?.textTransform;
  return {
    fontWeight: weights[format?.fontWeight ?? 'regular'],
    fontStyle: format?.italic ? 'italic' : undefined,
    textDecoration: decorations[format?.lineDecoration ?? 'none'],
    textTransform: transform && transform !== 'sentenceCase' ? transform : undefined,
  };
}

export function Text(props: TextProps) {
  const truncate = props.truncate;
  const options = typeof truncate === 'object' ? truncate : null;
  const style = { ...formatStyle(props.format), maxWidth: options?.maxWidth };
  const className = classes(
    'uie-text',
    props.variant === 'microcopy' && 'uie-microcopy',
    props.format?.textTransform === 'sentenceCase' && 'uie-sentence-case',
    truncate && 'uie-truncate',
  );
  const Tag = props.inline ? 'span' : 'div';
  return (
    <Tag className={className} style={style} title={options?.tooltipText} {...testId(props)}>
      {props.children}
    </Tag>
  );
}

export function Heading(props: HeadingProps) {
  return (
    <h3 className={classes('uie-heading', props.inline && 'uie-inline')} {...testId(props)}>
      {props.children}
    </h3>
  );
}

export function Link(props: LinkProps) {
  const overlay = useOverlayTrigger(props.overlay);
  const reactions = useReactions();
  const { external, ...attributes } = hrefAttributes(props.href);
  return overlay.anchor(
    <a
      className={classes('uie-link', `uie-link-${props.variant ?? 'primary'}`)}
      {...attributes}
      {...testId(props)}
      onClick={(event) => {
        if (props.preventDefault || !attributes.href || attributes.href === '#') event.preventDefault();
        overlay.open();
        fire(props.onClick, extensionEvent('click'), reactions);
      }}
    >
      {props.children}
      {external ? <Glyph name="externalLink" /> : null}
    </a>,
  );
}

export function List(props: ListProps) {
  const variant = props.variant ?? 'unordered';
  const Tag = variant.startsWith('ordered') ? 'ol' : 'ul';
  return (
    <Tag className={`uie-list uie-list-${variant}`} {...testId(props)}>
      {Children.map(props.children, (child) => (
        <li>{child}</li>
      ))}
    </Tag>
  );
}

export function Tag(props: TagProps) {
  const overlay = useOverlayTrigger(props.overlay);
  const reactions = useReactions();
  const className = classes('uie-tag', `uie-tag-${props.variant ?? 'default'}`, props.inline && 'uie-inline');
  const isButton = props.onClick !== undefined || Boolean(props.overlay);
  const click = () => {
    overlay.open();
    fire(props.onClick, extensionEvent('click'), reactions);
  };
  return overlay.anchor(
    isButton ? (
      <button type="button" className={className} onClick={click} {...testId(props)}>
        {props.children}
      </button>
    ) : (
      <span className={className} {...testId(props)}>
        {props.children}
      </span>
    ),
  );
}

export function StatusTag(props: StatusTagProps) {
  const className = classes(
    'uie-status-tag',
    `uie-status-${props.variant ?? 'default'}`,
    props.hollow && 'uie-status-hollow',
  );
  return (
    <span className={className} {...testId(props)}>
      <i className="uie-status-dot" />
      {props.onClick ? (
        <button type="button" className="uie-bare" onClick={() => fire(props.onClick)}>
          {props.children}
        </button>
      ) : (
        props.children
      )}
      {props.showRemoveIcon ? (
        <button
          type="button"
          className="uie-bare"
          aria-label="Remove"
          onClick={() => fire(props.onRemoveClick)}
        >
          ×
        </button>
      ) : null}
    </span>
  );
}
