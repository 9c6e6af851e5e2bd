import { hubspot } from '@hubspot/ui-extensions';

hubspot.extend<'crm.record.sidebar'>(() => <div>HubSpot draws no HTML elements</div>);
