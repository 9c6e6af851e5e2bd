import { AutoGrid, Flex, NumberInput, Text, Toggle } from '@hubspot/ui-extensions';
import type { SignalKind } from '#core/signals/kind.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { useSettingsForm } from '../form/settings-form.ts';
import { isInRange, isKindOn, withKind, withThreshold } from './kind-settings.ts';

/** What the latest change came to, for the kind that it was made at. */
export interface KindNote {
  readonly kind: SignalKind;
  readonly text: string | null;
}

interface KindRowProps {
  readonly kind: SignalKind;
  /** What the latest change came to, where it was made here. */
  readonly note: string | null;
  readonly onTouched: () => void;
}

/** A kind of signal: what it means, whether it is looked for, and from which probability it disturbs somebody. */
export function KindRow({ kind, note, onTouched }: KindRowProps) {
  const { guide, kinds, management, settingsDetection: words } = usePageWords();
  const { draft, change } = useSettingsForm();
  const isOn = isKindOn(draft.detection, kind);
  return (
    <AutoGrid columnWidth={280} flexible gap="md">
      <Flex direction="column" gap="xs">
        <Toggle
          label={kinds[kind].label}
          name={kind}
          size="sm"
          textChecked={management.tasks.on}
          textUnchecked={management.tasks.off}
          checked={isOn}
          onChange={(next) => {
            onTouched();
            change('detection', withKind(draft.detection, kind, next));
          }}
        />
        <Text variant="microcopy">{kinds[kind].meaning}</Text>
        <Text variant="microcopy" format={{ italic: true }}>
          {words.example(guide.kinds[kind].example)}
        </Text>
      </Flex>
      <Flex direction="column" gap="xs">
        {isOn ? (
          <ThresholdField kind={kind} onTouched={onTouched} />
        ) : (
          <Text variant="microcopy">{words.off}</Text>
        )}
        {note !== null && <Text format={{ fontWeight: 'demibold' }}>{note}</Text>}
      </Flex>
    </AutoGrid>
  );
}

function ThresholdField({ kind, onTouched }: Omit<KindRowProps, 'note'>) {
  const words = usePageWords().settingsDetection;
  const { draft, view, change, problemAt } = useSettingsForm();
  const value = draft.detection.alertThresholds?.[kind];
  const problem =
    value !== undefined && !isInRange(value) ? words.range : problemAt(`detection.alertThresholds.${kind}`);
  return (
    <NumberInput
      // An input that had a value keeps showing it when it is given none: this is a new one then.
      key={value === undefined ? 'own' : 'set'}
      label={words.threshold}
      name={`threshold-${kind}`}
      placeholder={words.own(view.alertFrom)}
      precision={0}
      {...(value === undefined ? {} : { value: toPercent(value) })}
      {...(value !== undefined && value < view.alertFrom
        ? { description: words.noEffect(view.alertFrom) }
        : {})}
      error={problem !== undefined}
      validationMessage={problem ?? ''}
      onChange={(percent: number | null) => {
        onTouched();
        change('detection', withThreshold(draft.detection, kind, toProbability(percent)));
      }}
    />
  );
}

function toPercent(probability: number): number {
  return Math.round(probability * 1000) / 10;
}

/** A cleared field is the detector's own. */
function toProbability(percent: number | null): number | null {
  return percent === null || !Number.isFinite(percent) ? null : Math.round(percent * 10) / 1000;
}
