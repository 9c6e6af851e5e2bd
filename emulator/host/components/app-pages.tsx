import type {
  PageBreadcrumbsCurrentProps,
  PageBreadcrumbsPageLinkProps,
  PageBreadcrumbsProps,
  PageLinkProps,
  PageTitleProps,
} from '@hubspot/ui-extensions/pages';
import { useEffect, useRef } from 'react';
import { AppLink } from './app-link.tsx';
import { testId } from './class-names.ts';

export const PageLink = (props: PageLinkProps) => <AppLink className="uie-link" {...props} />;

export function PageTitle(props: PageTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const element = heading.current;
    if (!element) return undefined;
    const before = document.title;
    const setTitle = () => {
      document.title = element.textContent;
    };
    setTitle();
    // Its words come as a component of their own, which changes without this one being drawn again.
    const observer = new MutationObserver(setTitle);
    observer.observe(element, { characterData: true, childList: true, subtree: true });
    return () => {
      observer.disconnect();
      document.title = before;
    };
  }, []);
  return (
    <h1 className="uie-page-title" ref={heading} {...testId(props)}>
      {props.children}
    </h1>
  );
}

export const PageBreadcrumbs = (props: PageBreadcrumbsProps) => (
  <nav className="uie-breadcrumbs" aria-label="Breadcrumbs" {...testId(props)}>
    {props.children}
  </nav>
);
export const PageBreadcrumbsPageLink = (props: PageBreadcrumbsPageLinkProps) => (
  <AppLink className="uie-link uie-breadcrumb" {...props} />
);
export const PageBreadcrumbsCurrent = (props: PageBreadcrumbsCurrentProps) => (
  <span className="uie-breadcrumb" aria-current="page" {...testId(props)}>
    {props.children}
  </span>
);
