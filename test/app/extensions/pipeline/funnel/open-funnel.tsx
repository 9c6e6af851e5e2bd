import { MultiSelect, NumberInput, Select, Text, TextArea } from '@hubspot/ui-extensions';
import type { FunnelSettings } from '#core/funnel/funnel-map.ts';
import { createPageRouter, PageLink, PageRoutes } from '@hubspot/ui-extensions/pages';
import { useFunnelDraft } from '../../../../../src/app/extensions/pipeline/funnel/draft/useFunnelDraft.ts';
import { FunnelProvider } from '../../../../../src/app/extensions/pipeline/funnel/draft/funnel-context.ts';
import { FunnelPage } from '../../../../../src/app/extensions/pipeline/funnel/FunnelPage.tsx';
import { keepingFunnel, oneOfEach } from '../../../../support/funnel-answers/funnel-account.ts';
import { showPage, type PageAnswers } from '../../support/show-page.tsx';

const inputs = [MultiSelect, NumberInput, Select, TextArea] as const;

const Router = createPageRouter(
  <PageRoutes>
    <PageRoutes.Route path="/funnel" component={FunnelPage} />
    <PageRoutes.AnyRoute component={Elsewhere} />
  </PageRoutes>,
);

function Elsewhere() {
  return <Text>Another view</Text>;
}

/** The map as it lives in the page, which can be left for another view and come back to. */
function Workshop() {
  return (
    <FunnelProvider value={useFunnelDraft()}>
      <Router />
    </FunnelProvider>
  );
}

/** The funnel map at an address of its own: `{ step: … }`, `{ part: 'handovers' }`, `{ part: 'document' }`. */
export function openFunnel(
  params: Readonly<Record<string, string>> = {},
  answer: NonNullable<PageAnswers['funnel-map']> = keepingFunnel(oneOfEach),
  locale = 'en',
) {
  const page = showPage(<Workshop />, { 'funnel-map': answer }, { locale, at: { path: '/funnel', params } });
  const field = (name: string) => {
    const found = inputs.map((type) => page.maybeFind(type as typeof TextArea, { name }));
    const drawn = found.find((each) => each !== null);
    if (!drawn) throw new Error(`no field ${name}`);
    return drawn;
  };
  const written = () => page.callsOf('funnel-map').flatMap((call) => (call.action === 'write' ? [call] : []));
  return {
    ...page,
    field,
    /** Types or chooses a value in the field of this name. */
    enter: (name: string, value: unknown) => void field(name).trigger('onChange', value as never),
    goToStep: (step: string) => page.goTo({ path: '/funnel', params: { step } }),
    goToPart: (part: string) => page.goTo({ path: '/funnel', params: { part } }),
    goToMap: () => page.goTo({ path: '/funnel' }),
    links: () => page.findAll(PageLink).map((link) => link.text),
    leave: () => page.goTo({ path: '/stages' }),
    written,
    savedSteps: (): FunnelSettings['steps'] => written().at(-1)?.steps ?? {},
  };
}
