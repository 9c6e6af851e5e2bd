import { hubspot } from '@hubspot/ui-extensions';
import { createPageRouter, PageRoutes } from '@hubspot/ui-extensions/pages';
import { AuditPage } from './audit/AuditPage.tsx';
import { CalculatorPage } from './calculator/CalculatorPage.tsx';
import { PageDataProvider } from './data/page-data.ts';
import { useViews } from './data/useViews.ts';
import { NoPage } from './frame/NoPage.tsx';
import { PageFrame } from './frame/PageFrame.tsx';
import { paths } from './frame/routes.ts';
import { StartPage } from './start/StartPage.tsx';
import { HistoryPage } from './history/HistoryPage.tsx';
import { useHistoryScan } from './history/useHistoryScan.ts';
import { FunnelPage } from './funnel/FunnelPage.tsx';
import { FunnelProvider } from './funnel/draft/funnel-context.ts';
import { useFunnelDraft } from './funnel/draft/useFunnelDraft.ts';
import { GuidePage } from './guide/GuidePage.tsx';
import { InstallationPage } from './installation/InstallationPage.tsx';
import { OverviewPage } from './overview/OverviewPage.tsx';
import { RecordsPage } from './records/RecordsPage.tsx';
import { ReviewPage } from './review/ReviewPage.tsx';
import { useSnapshot } from './snapshot/useSnapshot.ts';
import { AnswersPage } from './views/AnswersPage.tsx';
import { FactsPage } from './views/FactsPage.tsx';
import { InvisiblePage } from './views/InvisiblePage.tsx';
import { PerformancePage } from './views/PerformancePage.tsx';
import { QualityPage } from './views/QualityPage.tsx';
import { RiskPage } from './views/RiskPage.tsx';
import { SettingsPage } from './views/SettingsPage.tsx';
import { StagesPage } from './views/StagesPage.tsx';

const Router = createPageRouter(
  <PageRoutes layoutComponent={PageFrame}>
    <PageRoutes.IndexRoute component={OverviewPage} />
    <PageRoutes.Route path={paths.invisible} component={InvisiblePage} />
    <PageRoutes.Route path={paths.answers} component={AnswersPage} />
    <PageRoutes.Route path={paths.risk} component={RiskPage} />
    <PageRoutes.Route path={paths.stages} component={StagesPage} />
    <PageRoutes.Route path={paths.performance} component={PerformancePage} />
    <PageRoutes.Route path={paths.review} component={ReviewPage} />
    <PageRoutes.Route path={paths.audit} component={AuditPage} />
    <PageRoutes.Route path={paths.facts} component={FactsPage} />
    <PageRoutes.Route path={paths.quality} component={QualityPage} />
    <PageRoutes.Route path={paths.calculator} component={CalculatorPage} />
    <PageRoutes.Route path={paths.settings} component={SettingsPage} />
    <PageRoutes.Route path={paths.installation} component={InstallationPage} />
    <PageRoutes.Route path={paths.start} component={StartPage} />
    <PageRoutes.Route path={paths.history} component={HistoryPage} />
    <PageRoutes.Route path={paths.funnel} component={FunnelPage} />
    <PageRoutes.Route path={paths.guide} component={GuidePage} />
    <PageRoutes.Route path={paths.records} component={RecordsPage} />
    <PageRoutes.AnyRoute component={NoPage} />
  </PageRoutes>,
);

hubspot.extend<'pages'>(() => <PipelinePages />);

/** The app's page: what is invisible and why, where deals stick, what wins here. */
export function PipelinePages() {
  const views = useViews();
  const snapshot = useSnapshot(views.latest, views.renew);
  const history = useHistoryScan(() => {
    // What the reading left in the account belongs to the figures that somebody has already seen.
    if (views.latest !== null && snapshot.state.status !== 'reading') snapshot.readOn();
  });
  const funnel = useFunnelDraft();
  return (
    <PageDataProvider value={{ ...views, snapshot, history }}>
      <FunnelProvider value={funnel}>
        <Router />
      </FunnelProvider>
    </PageDataProvider>
  );
}
