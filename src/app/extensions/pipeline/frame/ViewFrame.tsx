import { Flex, LoadingSpinner } from '@hubspot/ui-extensions';
import { PageLink } from '@hubspot/ui-extensions/pages';
import type { ReactNode } from 'react';
import type { PageBody, PageRequest, PageViewId, PipelinePageView } from '#core/views/pipeline-page-view.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { useView } from '../data/useView.ts';
import { FirstReading } from '../snapshot/FirstReading.tsx';
import { LoadingView } from './LoadingView.tsx';
import { paths } from './routes.ts';
import { PageFailure } from '#shared/PageFailure.tsx';

export type BodyOf<Id extends PageViewId> = Extract<PageBody, { readonly view: Id }>;

interface ViewFrameProps<Id extends PageViewId> {
  readonly request: Extract<PageRequest, { readonly view: PageViewId }> & { readonly view: Id };
  readonly children: (body: BodyOf<Id>, view: PipelinePageView) => ReactNode;
}

/** The states that every view has; its content once the answer is there. */
export function ViewFrame<Id extends PageViewId>({ request, children }: ViewFrameProps<Id>) {
  const { frame: words, start } = usePageWords();
  const { retry, state } = useView(request);
  if (state.status === 'loading') return <LoadingView />;
  if (state.status === 'failed') {
    return (
      <Flex direction="column" gap="md">
        <PageFailure failure={state.failure} onRetry={retry} />
        {state.failure.code === 'not-set-up' && (
          <Flex direction="row" justify="center">
            <PageLink to={paths.start}>{start.pointer}</PageLink>
          </Flex>
        )}
      </Flex>
    );
  }
  const { view, isOutdated } = state;
  if (!isBodyOf(view.body, request.view)) return <FirstReading />;
  return (
    <Flex direction="column" gap="lg">
      {isOutdated && <LoadingSpinner label={words.updating} showLabel size="xs" />}
      {children(view.body, view)}
    </Flex>
  );
}

function isBodyOf<Id extends PageViewId>(body: PageBody | null, id: Id): body is BodyOf<Id> {
  return body?.view === id;
}
