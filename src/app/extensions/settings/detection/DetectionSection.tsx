import { Alert, Button, Flex, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { opportunityKinds, qualifierKinds, riskKinds, type SignalKind } from '#core/signals/kind.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { useSettingsForm } from '../form/settings-form.ts';
import { DetectionPreview } from './DetectionPreview.tsx';
import { changedKinds, isAnyOpportunityOn } from './kind-settings.ts';
import { KindGroup } from './KindGroup.tsx';
import { liveText } from './preview-text.ts';
import { useDetectionPreview } from './useDetectionPreview.ts';

/** Which kinds of signal are looked for, from when on they disturb somebody, and what a change would have done. */
export function DetectionSection() {
  const words = usePageWords().settingsDetection;
  const { draft, view } = useSettingsForm();
  const preview = useDetectionPreview();
  const [touched, setTouched] = useState<SignalKind | null>(null);
  const note = touched && { kind: touched, text: liveText(preview, words.preview) };
  const group = { note, onTouched: setTouched };
  return (
    <Flex direction="column" gap="md">
      <Flex direction="column" gap="xs">
        <Text>{words.intro}</Text>
        <Text>{words.ownLong(view.alertFrom)}</Text>
        <ChangedKinds />
      </Flex>
      <Flex direction="column" gap="xs">
        <KindGroup group="opportunity" kinds={opportunityKinds} isOpenAtFirst {...group} />
        <KindGroup group="qualifier" kinds={qualifierKinds} {...group} />
        <KindGroup group="risk" kinds={riskKinds} {...group} />
      </Flex>
      {!isAnyOpportunityOn(draft.detection) && (
        <Alert title={words.allOffTitle} variant="warning">
          {words.allOff}
        </Alert>
      )}
      <DetectionPreview state={preview} />
    </Flex>
  );
}

/** How far it is from what the app does by itself, and the way back. */
function ChangedKinds() {
  const words = usePageWords().settingsDetection;
  const { draft, change } = useSettingsForm();
  const count = changedKinds(draft.detection);
  if (count === 0) return null;
  return (
    <Flex direction="row" gap="sm" align="center" wrap>
      <Text variant="microcopy">{words.changed(count)}</Text>
      <Button
        size="xs"
        variant="transparent"
        onClick={() => change('detection', { disabledKinds: [], alertThresholds: {} })}
      >
        {words.reset}
      </Button>
    </Flex>
  );
}
