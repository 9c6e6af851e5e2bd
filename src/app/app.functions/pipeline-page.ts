import { pipelinePage } from '../use-cases/page/pipeline-page.ts';
import { createCardFunction } from './shell/card-function.ts';
import { openPortal } from './shell/open-portal.ts';
import { pageRequest } from './shell/page-requests.ts';

/** What one view of the pipeline page shows, in one call. */
export const main = createCardFunction('pipeline-page', pageRequest, (request, options) =>
  pipelinePage(request, openPortal(options)),
);
