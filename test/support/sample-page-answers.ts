import type { Answers } from './stubbed-functions.ts';

/** Made-up answers for the sample page; see page-preview.ts. */
export const answers: Answers = {
  echo: (request: { word?: string }) => ({ said: request.word?.toUpperCase() ?? null }),
};
