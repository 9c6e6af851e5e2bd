import type { IllustrationProps, ImageProps } from '@hubspot/ui-extensions';
import { useOverlayTrigger, useReactions } from '../runtime/overlays.tsx';
import { testId } from './class-names.ts';
import { extensionEvent, fire } from './events.ts';
import { hrefAttributes } from './href.ts';
import { Glyph } from './icons.tsx';

/** Which icon stands in the middle of a drawing; HubSpot's own illustrations are not ours to copy. */
const subjects: Readonly<Record<string, string>> = {
  error: 'exclamationCircle',
  support: 'calling',
  lock: 'lock',
  contacts: 'contact',
  companies: 'home',
  deals: 'money',
  emailConfirmation: 'email',
  successfullyConnectedEmail: 'email',
  task: 'tasks',
  target: 'goal',
  leads: 'flame',
  meetings: 'date',
  tickets: 'ticket',
  errorGeneral: 'warning',
  errorHourglass: 'clock',
  emptyStateCharts: 'generateChart',
};

interface DrawingProps {
  readonly name: string;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly alt?: string;
}

/** A quiet picture: a shaded disc with the subject's icon. */
export function Drawing({ name, width = 140, height, alt = '' }: DrawingProps) {
  return (
    <span
      className="uie-drawing"
      style={{ width, height: height ?? width * 0.7 }}
      role={alt ? 'img' : undefined}
      aria-label={alt || undefined}
      data-illustration={name}
    >
      <Glyph name={subjects[name] ?? 'inbox'} />
    </span>
  );
}

export function Illustration(props: IllustrationProps) {
  return (
    <span {...testId(props)}>
      <Drawing {...props} />
    </span>
  );
}

export function Image(props: ImageProps) {
  const overlay = useOverlayTrigger(props.overlay);
  const reactions = useReactions();
  const press = () => {
    overlay.open();
    fire(props.onClick, extensionEvent('click'), reactions);
  };
  const { href, target, rel } = hrefAttributes(props.href);
  const image = (
    <img src={props.src} alt={props.alt ?? ''} width={props.width} height={props.height} {...testId(props)} />
  );
  const isPressable = props.onClick !== undefined || Boolean(props.overlay);
  return overlay.anchor(
    href || isPressable ? (
      <a className="uie-image-link" href={href} target={target} rel={rel} onClick={press}>
        {image}
      </a>
    ) : (
      image
    ),
  );
}
