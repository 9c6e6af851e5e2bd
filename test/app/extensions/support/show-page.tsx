import type { ReactElement } from 'react';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import type { AccessFunctions } from '#core/views/access-view.ts';
import type { PageFunctions } from '#core/views/page-functions.ts';
import type { FunctionResult } from '#core/views/signals-view.ts';
import { vi } from 'vitest';
import { forgetTyped } from '../../../../src/app/extensions/settings/frame/typed-memory.ts';
import { forgetErasures } from '../../../../src/app/extensions/settings/privacy/person/erasure-memory.ts';
import { forgetAccessCode } from '../../../../src/app/extensions/shared/access-code.ts';
import { readersOf } from './show-card.tsx';

type Functions = PageFunctions & AccessFunctions;
type Uid = keyof Functions;
type Answer<U extends Uid> = (
  request: Functions[U]['request'],
  /** How often this function was called before. */
  earlier: number,
) => FunctionResult<Functions[U]['view']> | Promise<FunctionResult<Functions[U]['view']>>;

export type PageAnswers = { readonly [U in Uid]?: Answer<U> };

export interface Visitor {
  readonly locale?: string;
  /** The address at which the page is opened. */
  readonly at?: AppPage;
}

interface AppPage {
  readonly path: string;
  readonly params?: Readonly<Record<string, string>>;
}

/** Draws a part of the page as HubSpot's worker does, with the given answers in place of the app's functions. */
export function showPage(page: ReactElement, answers: PageAnswers, reader: Visitor = {}) {
  const calls: { readonly uid: Uid; readonly request: unknown }[] = [];
  // What a page keeps while it is open does not outlive it.
  forgetTyped();
  forgetErasures();
  forgetAccessCode();
  const answerTo = async (uid: Uid, parameters: never) => {
    const earlier = calls.filter((call) => call.uid === uid).length;
    calls.push({ uid, request: parameters });
    const answer = answers[uid];
    if (!answer) throw new Error(`no answer for ${uid}`);
    return answer(parameters, earlier);
  };
  vi.stubGlobal('self', {
    serverless: (uid: Uid, { parameters }: { parameters: never }) => answerTo(uid, parameters),
    // Where the build names a server, it is the server that is asked.
    hsFetch: async (url: string, { body }: { body: { parameters: never } }) =>
      Response.json(await answerTo(url.split('/').at(-1) as Uid, body.parameters)),
  });
  const renderer = createRenderer('pages');
  const { context } = renderer.mocks;
  context.user.locale = reader.locale ?? 'en';
  context.portal.timezone = 'Europe/Paris';
  // Going somewhere changes the address, as in HubSpot.
  const goTo = ({ path, params = {} }: AppPage) =>
    renderer.mocks.setPageLocation({ path, params: { ...params } });
  renderer.mocks.actions.navigateToPage.willCall(({ to, params }) =>
    goTo({ path: to, params: params ?? {} }),
  );
  if (reader.at) goTo(reader.at);
  renderer.render(page);
  return {
    ...renderer,
    goTo,
    calls,
    callsOf: <U extends Uid>(uid: U) =>
      calls.filter((call) => call.uid === uid).map((call) => call.request as Functions[U]['request']),
    ...readersOf(renderer),
  };
}
