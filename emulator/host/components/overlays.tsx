import type {
  ModalBodyProps,
  ModalFooterProps,
  ModalProps,
  PanelBodyProps,
  PanelFooterProps,
  PanelProps,
  PanelSectionProps,
  TooltipProps,
} from '@hubspot/ui-extensions';
import { useEffect, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useIsHovered, useOverlaySelf } from '../runtime/overlays.tsx';
import { classes, shortSize, testId } from './class-names.ts';
import { fire } from './events.ts';

interface FrameProps {
  readonly overlay: ModalProps | PanelProps;
  readonly className: string;
  readonly close: () => void;
  readonly children: ReactNode;
}

/** A dialog above the page: takes the focus, closes by its button, the Escape key or a click beside it. */
function OverlayFrame({ overlay, className, close, children }: FrameProps) {
  const frame = useRef<HTMLDivElement>(null);
  const dismiss = () => {
    close();
    fire(overlay.onClose);
  };
  useEffect(() => {
    const before = document.activeElement;
    frame.current?.focus();
    fire(overlay.onOpen);
    return () => (before instanceof HTMLElement ? before.focus() : undefined);
    // Once per opening: handlers are new functions at every update of the card.
  }, []);
  return createPortal(
    <div className="uie-backdrop" onMouseDown={(event) => event.target === event.currentTarget && dismiss()}>
      <div
        ref={frame}
        role="dialog"
        aria-modal="true"
        aria-label={overlay['aria-label'] ?? overlay.title}
        tabIndex={-1}
        className={className}
        onKeyDown={(event) => event.key === 'Escape' && dismiss()}
        {...testId(overlay)}
      >
        <header className="uie-overlay-header">
          <h2>{overlay.title}</h2>
          <button type="button" className="uie-bare" aria-label="Close" onClick={dismiss}>
            ×
          </button>
        </header>
        {children}
      </div>
    </div>,
    document.body,
  );
}

export function Modal(props: ModalProps) {
  const self = useOverlaySelf(props.id);
  if (!self.isOpen) return null;
  const className = classes(
    'uie-modal',
    `uie-modal-${shortSize(props.width, 'sm')}`,
    props.variant === 'danger' && 'uie-modal-danger',
  );
  return (
    <OverlayFrame overlay={props} className={className} close={self.close}>
      {props.children}
    </OverlayFrame>
  );
}

export function Panel(props: PanelProps) {
  const self = useOverlaySelf(props.id);
  if (!self.isOpen) return null;
  return (
    <OverlayFrame
      overlay={props}
      className={`uie-panel uie-panel-${shortSize(props.width, 'sm')}`}
      close={self.close}
    >
      {props.children}
    </OverlayFrame>
  );
}

export const ModalBody = (props: ModalBodyProps) => (
  <div className="uie-overlay-body" {...testId(props)}>
    {props.children}
  </div>
);
export const ModalFooter = (props: ModalFooterProps) => (
  <footer className="uie-overlay-footer" {...testId(props)}>
    {props.children}
  </footer>
);
export const PanelBody = (props: PanelBodyProps) => (
  <div className="uie-overlay-body" {...testId(props)}>
    {props.children}
  </div>
);
export const PanelFooter = (props: PanelFooterProps) => (
  <footer className="uie-overlay-footer" {...testId(props)}>
    {props.children}
  </footer>
);
export const PanelSection = (props: PanelSectionProps) => (
  <section
    className={classes('uie-panel-section', props.flush && 'uie-panel-section-flush')}
    {...testId(props)}
  >
    {props.children}
  </section>
);

/** Shown beside the component whose overlay it is, while that is pointed at. */
export function Tooltip(props: TooltipProps) {
  if (!useIsHovered()) return null;
  return (
    <span className={`uie-tooltip uie-tooltip-${props.placement ?? 'top'}`} role="tooltip" {...testId(props)}>
      {props.children}
    </span>
  );
}
