import { summaryProperties } from '#core/signals/summary-properties.ts';
import { useExtensionActions } from '@hubspot/ui-extensions';
import { useEffect } from 'react';

/** Reads the card again when the record's summary changed on the page: by the other card, or by an edit. */
export function useRecordChanges(refresh: () => Promise<void>): void {
  const { onCrmPropertiesUpdate } = useExtensionActions<'crm.record.tab'>();
  useEffect(() => {
    onCrmPropertiesUpdate([summaryProperties.openSignals], () => void refresh());
    // HubSpot ends the subscription with the card; registering once is enough.
  }, []);
}
