import { useEffect, useState } from 'react';
import { isSame } from '#core/views/merge.ts';
import type { SettingsPreview } from '#core/views/settings-view.ts';
import type { Failure } from '#core/views/signals-view.ts';
import { useSettingsForm } from '../form/settings-form.ts';
import { askPreview } from './ask-preview.ts';
import { hasFitThresholds } from './kind-settings.ts';

/** Whoever sets three kinds in a row asks once. */
const pauseMs = 600;

type Detection = ReturnType<typeof useSettingsForm>['draft']['detection'];

interface Outcome {
  /** What it was worked out for. */
  readonly detection: Detection;
  readonly preview: SettingsPreview | null;
  readonly failure: Failure | null;
}

type PreviewStatus = 'unchanged' | 'invalid' | 'working' | 'failed' | 'ready';

export interface PreviewState {
  readonly status: PreviewStatus;
  readonly preview: SettingsPreview | null;
  readonly failure: Failure | null;
  readonly again: () => void;
}

/** What the detection as it is drafted would make of the last emails: asked for a moment after the latest change. */
export function useDetectionPreview(): PreviewState {
  const { draft, view } = useSettingsForm();
  const { detection } = draft;
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [turn, setTurn] = useState(0);
  const wanted = JSON.stringify(detection);
  const isUnchanged = isSame(detection, view.settings.detection);
  const isAsked = !isUnchanged && hasFitThresholds(detection);

  useEffect(() => {
    if (!isAsked) return;
    let isLeft = false;
    const ask = async () => {
      const result = await askPreview(detection);
      if (isLeft) return;
      const preview = result.ok ? result.view.preview : null;
      setOutcome({ detection, preview, failure: result.ok ? null : result.failure });
    };
    const timer = setTimeout(() => void ask(), pauseMs);
    return () => {
      isLeft = true;
      clearTimeout(timer);
    };
    // The text of `detection` changes when it does.
  }, [wanted, turn, isAsked]);

  const isCurrent = outcome !== null && isSame(outcome.detection, detection);
  const again = () => {
    setOutcome(null);
    setTurn((count) => count + 1);
  };
  return {
    status: statusOf(isUnchanged, isAsked, isCurrent ? outcome : null),
    preview: outcome?.preview ?? null,
    failure: outcome?.failure ?? null,
    again,
  };
}

function statusOf(isUnchanged: boolean, isAsked: boolean, outcome: Outcome | null): PreviewStatus {
  if (isUnchanged) return 'unchanged';
  if (!isAsked) return 'invalid';
  if (outcome === null) return 'working';
  if (outcome.failure) return 'failed';
  return outcome.preview ? 'ready' : 'invalid';
}
