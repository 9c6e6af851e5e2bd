import type { PageRequest } from '#core/views/pipeline-page-view.ts';
import type { Answers } from '../stubbed-functions.ts';
import { fullBody } from './full-bodies.ts';
import { answer } from './parts.ts';
import { otherAnswers } from './others.ts';

/** An account with much in it. */
export const answers: Answers = {
  ...otherAnswers,
  'pipeline-page': (request: PageRequest) => answer(fullBody(request), { leftOut: 2 }),
};
