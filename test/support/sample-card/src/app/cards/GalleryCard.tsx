import { hubspot, Tab, Tabs } from '@hubspot/ui-extensions';
import { Charts, Feedback, Words } from './gallery-show.tsx';
import { Choices, Lists, Structure } from './gallery-forms.tsx';

hubspot.extend<'crm.record.tab'>(() => <GalleryCard />);

/** The rest of the standard set, to be looked at. */
function GalleryCard() {
  return (
    <Tabs defaultSelected="words">
      <Tab tabId="words" title="Words">
        <Words />
      </Tab>
      <Tab tabId="feedback" title="Feedback">
        <Feedback />
      </Tab>
      <Tab tabId="charts" title="Charts">
        <Charts />
      </Tab>
      <Tab tabId="choices" title="Choices">
        <Choices />
      </Tab>
      <Tab tabId="lists" title="Lists">
        <Lists />
      </Tab>
      <Tab tabId="structure" title="Structure">
        <Structure />
      </Tab>
    </Tabs>
  );
}
