import type { Page } from 'playwright-core';

/** Function uid → its answer, or how to answer a request. */
export type Answers = Readonly<Record<string, unknown>>;

/** Answers a page's function calls with made-up data, in the place of the function gateway. */
export async function answerFunctions(page: Page, answers: Answers): Promise<void> {
  await page.route('**/portal/api/functions/*', async (route) => {
    const uid = decodeURIComponent(new URL(route.request().url()).pathname.split('/').at(-1) ?? '');
    if (!(uid in answers)) {
      await route.fulfill({ status: 404, json: { message: `No made-up answer for ${uid}` } });
      return;
    }
    const answer = answers[uid];
    const { parameters } = route.request().postDataJSON() as { parameters: unknown };
    const response: unknown = typeof answer === 'function' ? await answer(parameters) : answer;
    await route.fulfill({ json: { response, milliseconds: 1 } });
  });
}
