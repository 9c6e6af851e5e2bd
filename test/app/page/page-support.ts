import type { PageRequest, PipelinePageView } from '#core/views/pipeline-page-view.ts';
import { recordLists } from '#core/views/record-query.ts';
import { pipelinePage } from '../../../src/app/use-cases/page/pipeline-page.ts';
import type { AppPortal } from '../support/app-portal.ts';

export const filters = { period: 'last-12-months' } as const;

const views = [
  ...(['overview', 'invisible', 'facts', 'stages', 'performance'] as const),
  ...(['risk', 'quality', 'answers', 'calculator'] as const),
];

/** Every view, and the first page of every list. */
export const everyRequest: readonly PageRequest[] = [
  ...views.map((view) => ({ view, filters })),
  ...recordLists.map((list) => ({ view: 'records' as const, filters, query: { list }, page: 0 })),
];

export const recordsOf = (list: (typeof recordLists)[number]): PageRequest => ({
  ...{ view: 'records', filters, query: { list }, page: 0 },
});

/** A view as a process shows it that has just started. */
export async function openPage(
  app: AppPortal,
  request: PageRequest,
  options: Parameters<AppPortal['context']>[0] = {},
): Promise<PipelinePageView> {
  const answer = await pipelinePage(request, app.context(options));
  if (!answer.ok) throw new Error(`the page failed: ${answer.failure.code}`);
  return answer.view;
}
