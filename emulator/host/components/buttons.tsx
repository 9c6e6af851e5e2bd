import type {
  BaseButtonProps,
  ButtonProps,
  ButtonRowProps,
  DropdownButtonItemProps,
  DropdownProps,
  LoadingButtonProps,
} from '@hubspot/ui-extensions';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useOverlayTrigger, useReactions } from '../runtime/overlays.tsx';
import { classes, shortSize, testId } from './class-names.ts';
import { extensionEvent, fire } from './events.ts';
import { hrefAttributes } from './href.ts';
import { Glyph } from './icons.tsx';

interface FaceProps {
  readonly button: BaseButtonProps;
  readonly disabled: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

function ButtonFace({ button, disabled, onPress, children }: FaceProps) {
  const className = classes(
    'uie-button',
    `uie-button-${button.variant ?? 'secondary'}`,
    `uie-button-${shortSize(button.size, 'md')}`,
    button.truncate && 'uie-truncate',
  );
  const link = hrefAttributes(button.href);
  if (link.href && !disabled) {
    const { external, ...attributes } = link;
    return (
      <a className={className} {...attributes} {...testId(button)} onClick={onPress}>
        {children}
        {external ? <Glyph name="externalLink" /> : null}
      </a>
    );
  }
  return (
    <button
      type={button.type ?? 'button'}
      className={className}
      disabled={disabled}
      {...testId(button)}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

export function Button(props: ButtonProps) {
  const overlay = useOverlayTrigger(props.overlay);
  const reactions = useReactions();
  const press = () => {
    overlay.open();
    fire(props.onClick, extensionEvent('click'), reactions);
  };
  return overlay.anchor(
    <ButtonFace button={props} disabled={props.disabled ?? false} onPress={press}>
      {props.children}
    </ButtonFace>,
  );
}

export function LoadingButton(props: LoadingButtonProps) {
  const overlay = useOverlayTrigger(props.overlay);
  const reactions = useReactions();
  const loading = props.loading ?? false;
  const wasLoading = useRef(loading);
  const [isDone, setDone] = useState(false);
  const opensAfter = props.overlayOptions?.openBehavior === 'onLoadingFinish';
  useEffect(() => {
    const finished = wasLoading.current && !loading;
    wasLoading.current = loading;
    setDone(finished);
    if (finished && opensAfter) overlay.open();
    // Only the end of loading matters here; the overlay's opener changes at every draw.
  }, [loading]);
  const press = () => {
    if (!opensAfter) overlay.open();
    fire(props.onClick, extensionEvent('click'), reactions);
  };
  return overlay.anchor(
    <ButtonFace button={props} disabled={loading || (props.disabled ?? false)} onPress={press}>
      {loading ? <span className="uie-spinner uie-spinner-xs" /> : null}
      {props.children}
      {isDone && !loading ? <Glyph name={props.resultIconName ?? 'success'} /> : null}
    </ButtonFace>,
  );
}

export function ButtonRow(props: ButtonRowProps) {
  return (
    <div className="uie-button-row" {...testId(props)}>
      {props.children}
    </div>
  );
}

export function Dropdown(props: DropdownProps) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const close = (event: MouseEvent) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('mousedown', close);
    return () => document.removeEventListener('mousedown', close);
  }, []);
  const look =
    props.variant === 'transparent' ? 'uie-button-transparent' : `uie-button-${props.variant ?? 'secondary'}`;
  return (
    <span className="uie-dropdown" ref={root} {...testId(props)}>
      <button
        type="button"
        className={classes('uie-button', look, `uie-button-${shortSize(props.buttonSize, 'md')}`)}
        disabled={props.disabled}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {props.buttonText ?? 'More'} <i className="uie-caret" />
      </button>
      {/* Hidden, not removed: an item may hold an open overlay. */}
      <div className="uie-menu" role="menu" hidden={!isOpen} onClick={() => setOpen(false)}>
        {props.options?.map((option) => (
          <button type="button" role="menuitem" key={option.label} onClick={() => fire(option.onClick)}>
            {option.label}
          </button>
        ))}
        {props.children}
      </div>
    </span>
  );
}

export function DropdownButtonItem(props: DropdownButtonItemProps) {
  const overlay = useOverlayTrigger(props.overlay);
  const reactions = useReactions();
  const press = () => {
    overlay.open();
    fire(props.onClick, extensionEvent('click'), reactions);
  };
  return overlay.anchor(
    <button type="button" role="menuitem" onClick={press} {...testId(props)}>
      {props.children}
    </button>,
  );
}
