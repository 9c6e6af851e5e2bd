import type {
  PageHeaderLinkProps,
  PageHeaderPageLinkProps,
  PageHeaderPrimaryActionProps,
  PageHeaderProps,
  PageHeaderSecondaryActionsProps,
} from '@hubspot/ui-extensions/pages';
import { Children, createContext, useContext, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { PageHeaderSlot } from '../runtime/app-pages.ts';
import { useReactions } from '../runtime/overlays.tsx';
import { AppLink } from './app-link.tsx';
import { Dropdown } from './buttons.tsx';
import { classes, testId } from './class-names.ts';
import { extensionEvent, fire } from './events.ts';
import { hrefAttributes } from './href.ts';

/** How an action of the header looks: by whether it is the primary one, or one of several others. */
const ActionLook = createContext('uie-button uie-button-secondary uie-button-sm');

/** Its actions stand in the bar of the app page; outside of one, where they are written. */
export function PageHeader(props: PageHeaderProps) {
  const slot = useContext(PageHeaderSlot);
  const actions = (
    <div className="uie-page-header" {...testId(props)}>
      {props.children}
    </div>
  );
  return slot ? createPortal(actions, slot) : actions;
}

const Look = ({ look, children }: { look: string; children: ReactNode }) => (
  <ActionLook.Provider value={look}>{children}</ActionLook.Provider>
);

export const PageHeaderPrimaryAction = (props: PageHeaderPrimaryActionProps) => (
  <Look look="uie-button uie-button-primary uie-button-sm">{props.children}</Look>
);

/** One action is a button; more share a menu, as in HubSpot. */
export function PageHeaderSecondaryActions({ children }: PageHeaderSecondaryActionsProps) {
  const isMenu = Children.count(children) > 1;
  if (!isMenu) return <Look look="uie-button uie-button-secondary uie-button-sm">{children}</Look>;
  return (
    <Look look="uie-menu-item">
      <Dropdown buttonText="More" buttonSize="sm" variant="secondary">
        {children}
      </Dropdown>
    </Look>
  );
}

export const PageHeaderPageLink = (props: PageHeaderPageLinkProps) => (
  <AppLink className={useContext(ActionLook)} {...props} />
);

export function PageHeaderLink(props: PageHeaderLinkProps) {
  const className = useContext(ActionLook);
  const reactions = useReactions();
  const press = () => fire(props.onClick, extensionEvent('click'), reactions);
  const { external, ...link } = hrefAttributes(props.href);
  if (link.href && !props.disabled) {
    return (
      <a
        className={classes(className, external && 'uie-external')}
        {...link}
        onClick={press}
        {...testId(props)}
      >
        {props.children}
      </a>
    );
  }
  return (
    <button type="button" className={className} disabled={props.disabled} onClick={press} {...testId(props)}>
      {props.children}
    </button>
  );
}
