import {
  Button,
  Flex,
  hubspot,
  Modal,
  ModalBody,
  Panel,
  PanelBody,
  Text,
  useExtensionActions,
  useExtensionContext,
} from '@hubspot/ui-extensions';
import { PageHeader, PageLink, PageTitle } from '@hubspot/ui-extensions/pages';
import { useState } from 'react';

type Place = 'pages';

/** Touches what the end-to-end test asks of the host. */
export function HomePage() {
  const { user, portal, location } = useExtensionContext<Place>();
  return (
    <>
      <Header />
      <PageTitle>Sample page</PageTitle>
      <Flex direction="column" gap="md" align="start">
        <Text testId="place">{`${location}, portal ${portal.id}, ${portal.timezone}, ${user.locale ?? ''}`}</Text>
        <Text testId="now">{new Date().toISOString()}</Text>
        <PageLink to="/deals/:dealId" params={{ dealId: '7/8', tab: 'notes & more' }}>
          The deal
        </PageLink>
        <PageLink to="/nowhere/at-all">A dead end</PageLink>
        <Actions />
      </Flex>
    </>
  );
}

const Header = () => (
  <PageHeader>
    <PageHeader.PrimaryAction>
      <PageHeader.PageLink to="/charts">Charts</PageHeader.PageLink>
    </PageHeader.PrimaryAction>
    <PageHeader.SecondaryActions>
      <PageHeader.PageLink to="/gallery">Gallery</PageHeader.PageLink>
      <PageHeader.Link href="https://example.com/help">Help</PageHeader.Link>
    </PageHeader.SecondaryActions>
  </PageHeader>
);

function Actions() {
  const { addAlert, navigateToPage, closeOverlay } = useExtensionActions<Place>();
  const [answer, setAnswer] = useState('');
  const call = (uid: string) =>
    void hubspot
      .serverless<unknown>(uid, { parameters: { word: 'ping' } })
      .then((value) => setAnswer(JSON.stringify(value)))
      .catch((error: unknown) => setAnswer(`failed: ${error instanceof Error ? error.message : ''}`));
  const modal = (
    <Modal id="details" title="Details" width="md">
      <ModalBody>
        <Button onClick={() => closeOverlay('details')}>Close it</Button>
      </ModalBody>
    </Modal>
  );
  const panel = (
    <Panel id="side" title="Beside the page">
      <PanelBody>
        <Text>Inside the panel</Text>
      </PanelBody>
    </Panel>
  );
  return (
    <>
      <Button onClick={() => navigateToPage({ to: '/deals/:dealId', params: { dealId: '42' } })}>
        Go to deal 42
      </Button>
      <Button onClick={() => call('echo')}>Call the function</Button>
      <Button onClick={() => call('fail')}>Call a broken function</Button>
      <Button onClick={() => addAlert({ type: 'success', message: 'It was saved.' })}>Show a toast</Button>
      <Button overlay={modal}>Open a modal</Button>
      <Button overlay={panel}>Open a panel</Button>
      <Text testId="answer">{answer}</Text>
    </>
  );
}
