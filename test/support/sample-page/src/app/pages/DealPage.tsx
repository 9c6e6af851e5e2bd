import { Text } from '@hubspot/ui-extensions';
import { PageBreadcrumbs, PageTitle, usePageRoute } from '@hubspot/ui-extensions/pages';

/** Shows what its address says. */
export function DealPage() {
  const { routeId, path, params } = usePageRoute();
  return (
    <>
      <PageBreadcrumbs>
        <PageBreadcrumbs.PageLink to="/">Home</PageBreadcrumbs.PageLink>
        <PageBreadcrumbs.Current>Deal</PageBreadcrumbs.Current>
      </PageBreadcrumbs>
      <PageTitle>{`Deal ${params['dealId'] ?? ''}`}</PageTitle>
      <Text testId="route">{JSON.stringify({ routeId, path, params })}</Text>
    </>
  );
}
