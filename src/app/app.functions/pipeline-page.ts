import { pipelinePageHandler } from '../handlers/pipeline-page.ts';
import { toCardFunction } from './shell/card-function.ts';

export const main = toCardFunction(pipelinePageHandler);
