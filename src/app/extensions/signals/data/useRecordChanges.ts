import { summaryProperties } from '#core/signals/summary-properties.ts';
import { useExtensionActions } from '@hubspot/ui-extensions';
import { useEffect } from 'react';
import type { CardRecord } from './card-record.ts';

/** What else a card shows of its record, beside the summary. */
const shownProperties: Readonly<Record<CardRecord['recordType'], readonly string[]>> = {
  contact: [],
  deal: ['dealstage', 'amount', 'closedate'],
};

/** Reads the card again when what it shows changed on the page: by the other card, or by an edit. */
export function useRecordChanges(
  { recordType }: Pick<CardRecord, 'recordType'>,
  refresh: () => Promise<void>,
): void {
  const { onCrmPropertiesUpdate } = useExtensionActions<'crm.record.tab'>();
  useEffect(() => {
    onCrmPropertiesUpdate(
      [summaryProperties.openSignals, ...shownProperties[recordType]],
      () => void refresh(),
    );
    // HubSpot ends the subscription with the card; registering once is enough.
  }, []);
}
