import { Button, Flex, Text } from '@hubspot/ui-extensions';
import { dayToInstant } from '#core/wording/calendar.ts';
import { useChangesOfCard } from '../changes/changes.ts';
import { useCardContext, useWords } from '../data/useCardContext.ts';
import { snoozePresets } from '../forms/snooze-presets.ts';

interface SetAsideFormProps {
  /** Of the place that shows it. */
  readonly id: string;
  readonly now: number;
}

/** Sets the deal aside for a usual time, with one click. */
export function SetAsideForm({ id, now }: SetAsideFormProps) {
  const { actions, dealCard, forms, repair } = useWords();
  const { timeZone } = useCardContext();
  const { act, busy, close } = useChangesOfCard();
  const setAside = (day: string) => {
    const until = dayToInstant(day, timeZone);
    void act(id, { action: 'snooze-deal', until }, repair.done.snoozed(until));
  };
  return (
    <Flex direction="column" gap="xs">
      <Text format={{ fontWeight: 'demibold' }}>{dealCard.next.setAsideUntil}</Text>
      <Flex direction="row" wrap gap="xs">
        {snoozePresets(now, timeZone, undefined).map((preset) => (
          <Button key={preset.id} size="xs" disabled={busy} onClick={() => setAside(preset.day)}>
            {forms.snooze.presets[preset.id](preset.day)}
          </Button>
        ))}
        <Button size="xs" variant="transparent" disabled={busy} onClick={close}>
          {actions.cancel}
        </Button>
      </Flex>
    </Flex>
  );
}
