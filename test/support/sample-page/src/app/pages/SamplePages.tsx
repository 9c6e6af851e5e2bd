import { EmptyState, hubspot, Text } from '@hubspot/ui-extensions';
import { createPageRouter, PageRoutes } from '@hubspot/ui-extensions/pages';
import { ChartsPage } from './ChartsPage.tsx';
import { DealPage } from './DealPage.tsx';
import { GalleryPage } from './GalleryPage.tsx';
import { HomePage } from './HomePage.tsx';

const PageRouter = createPageRouter(
  <PageRoutes>
    <PageRoutes.IndexRoute component={HomePage} id="home" />
    <PageRoutes.Route path="/charts" component={ChartsPage} id="charts" />
    <PageRoutes.Route path="/gallery" component={GalleryPage} id="gallery" />
    <PageRoutes.Route path="/deals/:dealId" component={DealPage} id="deal" />
    <PageRoutes.AnyRoute component={NowherePage} />
  </PageRoutes>,
);

hubspot.extend<'pages'>(() => <PageRouter />);

function NowherePage() {
  return (
    <EmptyState title="Nothing stands here" layout="vertical">
      <Text>The sample app has no such page.</Text>
    </EmptyState>
  );
}
