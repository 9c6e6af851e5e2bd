import { Button, Flex, LoadingSpinner, Text } from '@hubspot/ui-extensions';
import { PageLink } from '@hubspot/ui-extensions/pages';
import { usePageWords } from '#shared/usePageContext.ts';
import { usePlace } from '../data/usePlace.ts';
import { isNarrowed } from '../frame/filter-fields.ts';
import { PageFailure } from '#shared/PageFailure.tsx';
import { EmptyView } from '../views/EmptyView.tsx';
import { Review } from './Review.tsx';
import { useReview } from './useReview.ts';

/** The weekly review: the deals that ask for a decision, one by one. */
export function ReviewPage() {
  const { frame, review: words } = usePageWords();
  const { filterBy, filters } = usePlace();
  const { state, open } = useReview(filters);
  if (state.status === 'loading') return <LoadingSpinner label={words.loading} showLabel />;
  if (state.status === 'failed') return <PageFailure failure={state.failure} onRetry={open} />;
  if (state.view.takenAt === null) {
    return (
      <Flex direction="column" gap="sm" align="center">
        <EmptyView title={words.notRead.title} text={words.notRead.text} />
        <PageLink to="/">{frame.toOverview}</PageLink>
      </Flex>
    );
  }
  return (
    <Flex direction="column" gap="md">
      <Flex direction="column" gap="flush">
        <Text>{words.intro}</Text>
        {isNarrowed(filters) && (
          <Flex direction="row" wrap gap="sm" align="center">
            <Text inline variant="microcopy">
              {words.narrowed}
            </Text>
            <Button size="xs" variant="transparent" onClick={() => filterBy({ period: filters.period })}>
              {words.showAll}
            </Button>
          </Flex>
        )}
      </Flex>
      <Review key={state.view.week} view={state.view} onOpenAgain={open} />
    </Flex>
  );
}
