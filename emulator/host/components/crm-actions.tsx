import type { CrmActionButtonProps, CrmActionLinkProps } from '@hubspot/ui-extensions';
import { testId } from './class-names.ts';
import { fire } from './events.ts';
import { actionTarget } from './href.ts';

type ActionProps = CrmActionButtonProps | CrmActionLinkProps;

function follow(props: ActionProps) {
  fire(props.onClick);
  const target = actionTarget(props);
  if (target) window.location.assign(target);
  else fire(props.onError, [`${props.actionType} is not part of the local portal`]);
}

export function CrmActionButton(props: CrmActionButtonProps) {
  return (
    <button
      type="button"
      className={`uie-button uie-button-${props.variant ?? 'secondary'} uie-button-md`}
      disabled={props.disabled}
      onClick={() => follow(props)}
      {...testId(props)}
    >
      {props.children}
    </button>
  );
}

export function CrmActionLink(props: CrmActionLinkProps) {
  return (
    <button
      type="button"
      className={`uie-bare uie-link uie-link-${props.variant ?? 'primary'}`}
      onClick={() => follow(props)}
      {...testId(props)}
    >
      {props.children}
    </button>
  );
}
