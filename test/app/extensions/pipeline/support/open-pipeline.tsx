import { Select } from '@hubspot/ui-extensions';
import { PageLink } from '@hubspot/ui-extensions/pages';
import type { PageRequest, PipelinePageView } from '#core/views/pipeline-page-view.ts';
import type { FunctionResult } from '#core/views/signals-view.ts';
import { PipelinePages } from '../../../../../src/app/extensions/pipeline/PipelinePages.tsx';
import { otherAnswers } from '../../../../support/pipeline-answers/others.ts';
import { fullBody } from '../../../../support/pipeline-answers/full-bodies.ts';
import { answer } from '../../../../support/pipeline-answers/parts.ts';
import { showPage } from '../../support/show-page.tsx';
import type { PageAnswers, Visitor } from '../../support/show-page.tsx';

type ViewAnswer = FunctionResult<PipelinePageView> | Promise<FunctionResult<PipelinePageView>>;

/** A full account unless the answers say otherwise; the account is read and the sweep done. */
const wholeAnswers = {
  'pipeline-page': (request: PageRequest): ViewAnswer => answer(fullBody(request)),
  'take-snapshot': () => otherAnswers['take-snapshot'],
  sweep: () => otherAnswers.sweep,
} as PageAnswers;

const opened: (() => void)[] = [];

/** What an earlier test left open would go on asking. */
export function closePipelines(): void {
  for (const close of opened.splice(0)) close();
}

/** The whole page as HubSpot opens it, at an address. */
export function openPipeline(visitor: Visitor = {}, answers: PageAnswers = {}) {
  const page = showPage(<PipelinePages />, { ...wholeAnswers, ...answers }, visitor);
  opened.push(() => void page.render(<></>));
  const link = (label: string) => {
    const found = page.findAll(PageLink).find((each) => each.text === label);
    if (!found)
      throw new Error(`no link "${label}" among ${page.findAll(PageLink).map((each) => each.text)}`);
    return found;
  };
  return {
    ...page,
    link,
    links: () => page.findAll(PageLink).map((each) => each.text),
    follow: (label: string) => {
      const { to, params = {} } = link(label).props;
      page.goTo({ path: to, params });
    },
    choose: (name: string, value: string) => {
      // The drawn node passes on whatever it is given.
      page.find(Select, { name }).trigger('onChange', value as never);
    },
    asked: () => page.callsOf('pipeline-page'),
  };
}
