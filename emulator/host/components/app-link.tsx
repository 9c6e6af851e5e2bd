import type { PageLinkProps } from '@hubspot/ui-extensions/pages';
import type { MouseEvent } from 'react';
import { useAppPages } from '../runtime/app-pages.ts';
import { testId } from './class-names.ts';

type LinkProps = PageLinkProps & { readonly className: string };

/** A link to a place of the app: a real address, so that it opens in a new tab too. */
export function AppLink({ className, children, to, params, ...rest }: LinkProps) {
  const pages = useAppPages();
  const target = { to, params };
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    pages.open(target);
  };
  return (
    <a className={className} href={pages.href(target) ?? '#'} onClick={follow} {...testId(rest)}>
      {children}
    </a>
  );
}
