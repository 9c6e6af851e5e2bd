import type { MouseEvent, ReactNode } from 'react';
import { navigate } from '../data/router.ts';

interface NavLinkProps {
  readonly to: string;
  readonly className?: string;
  readonly isCurrent?: boolean;
  readonly children: ReactNode;
}

/** A link inside the portal; with a modifier key it stays an ordinary link. */
export function NavLink({ to, className, isCurrent, children }: NavLinkProps) {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    navigate(to);
  };
  return (
    <a href={to} className={className} aria-current={isCurrent ? 'page' : undefined} onClick={follow}>
      {children}
    </a>
  );
}
