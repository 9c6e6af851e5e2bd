import { EmptyState } from '@hubspot/ui-extensions';
import { PageLink } from '@hubspot/ui-extensions/pages';
import { usePageWords } from '#shared/usePageContext.ts';

/** An address that leads nowhere. */
export function NoPage() {
  const { noPage, toOverview } = usePageWords().frame;
  return (
    <EmptyState title={noPage} layout="vertical" flush>
      <PageLink to="/">{toOverview}</PageLink>
    </EmptyState>
  );
}
