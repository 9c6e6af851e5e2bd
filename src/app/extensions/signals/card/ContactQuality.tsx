import { Divider } from '@hubspot/ui-extensions';
import type { ContactSignalsView } from '#core/views/signals-view.ts';
import { MendedFold } from '../warnings/MendedFold.tsx';
import { WarningList } from '../warnings/WarningList.tsx';

/** Below a contact's signals, quietly: which of its data mislead, and what was mended. */
export function ContactQuality({ view }: { readonly view: ContactSignalsView }) {
  if (view.ruleTotal === 0 && view.warnings.length === 0 && view.mended.length === 0) return null;
  return (
    <>
      <Divider />
      <WarningList quality={view} />
      <MendedFold records={view.mended} />
    </>
  );
}
