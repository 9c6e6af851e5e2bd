import { Button, Flex, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import type { SignalGroupView } from '#core/views/signals-view.ts';
import { dayToInstant } from '#core/wording/calendar.ts';
import { useDecisionsOfCard } from '../data/decisions.ts';
import { useCardContext, useWords } from '../data/useCardContext.ts';
import { CancelButton } from './FormButtons.tsx';
import { firstSnoozeDay, snoozePresets } from './snooze-presets.ts';
import { SnoozeDate } from './SnoozeDate.tsx';

/** Puts a signal off: one click on a usual delay, or a date of one's own. */
export function SnoozeForm({ group }: { readonly group: SignalGroupView }) {
  const words = useWords().forms.snooze;
  const { timeZone } = useCardContext();
  const { busy, decide } = useDecisionsOfCard();
  const [now] = useState(() => Date.now());
  const [isOwnDate, setOwnDate] = useState(false);
  const snooze = (day: string) =>
    void decide(group, { action: 'snooze', until: dayToInstant(day, timeZone) });
  return (
    <Flex direction="column" gap="xs">
      <Text format={{ fontWeight: 'demibold' }}>{words.until}</Text>
      {isOwnDate ? (
        <SnoozeDate firstDay={firstSnoozeDay(now, timeZone)} onChoose={snooze} />
      ) : (
        <Flex direction="row" wrap gap="xs">
          {snoozePresets(now, timeZone, group.facts.date ?? group.facts.resumeDate).map(({ id, day }) => (
            <Button key={id} size="xs" variant="secondary" disabled={busy} onClick={() => snooze(day)}>
              {words.presets[id](day)}
            </Button>
          ))}
          <Button size="xs" variant="secondary" disabled={busy} onClick={() => setOwnDate(true)}>
            {words.presets.other}
          </Button>
          <CancelButton />
        </Flex>
      )}
    </Flex>
  );
}
