import { pipelinePage } from '../use-cases/page/pipeline-page.ts';
import { cardHandler } from './handler.ts';
import { pageRequest } from './requests/page-requests.ts';
import { openPortal } from './shell/open-portal.ts';

/** What one view of the pipeline page shows, in one call. */
export const pipelinePageHandler = cardHandler({
  name: 'pipeline-page',
  request: pageRequest,
  work: (request, host) => pipelinePage(request, openPortal(host)),
});
