import type { Page } from 'playwright-core';

/** Function uid → its answer, or how to answer a request. */
export type Answers = Readonly<Record<string, unknown>>;

interface FetchCall {
  readonly url: string;
  readonly request: { readonly body: { readonly parameters: unknown } };
}

/** Answers a page's calls with made-up data, in the place of the function gateway or of the app's server. */
export async function answerFunctions(page: Page, answers: Answers): Promise<void> {
  const answerTo = async (uid: string, parameters: unknown): Promise<unknown> => {
    const answer = answers[uid];
    return typeof answer === 'function' ? await answer(parameters) : answer;
  };
  await page.route('**/portal/api/functions/*', async (route) => {
    const uid = lastPart(route.request().url());
    if (!(uid in answers)) {
      await route.fulfill({ status: 404, json: { message: `No made-up answer for ${uid}` } });
      return;
    }
    const { parameters } = route.request().postDataJSON() as { parameters: unknown };
    await route.fulfill({ json: { response: await answerTo(uid, parameters), milliseconds: 1 } });
  });
  await page.route('**/portal/api/fetch', async (route) => {
    const { url, request } = route.request().postDataJSON() as FetchCall;
    const uid = lastPart(url);
    const isKnown = uid in answers;
    const body = isKnown ? JSON.stringify(await answerTo(uid, request.body.parameters)) : '';
    await route.fulfill({ json: { status: isKnown ? 200 : 404, contentType: 'application/json', body } });
  });
}

const lastPart = (url: string) => decodeURIComponent(new URL(url).pathname.split('/').at(-1) ?? '');
