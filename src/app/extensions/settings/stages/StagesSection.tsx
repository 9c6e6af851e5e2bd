import { AutoGrid, Flex, Text } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';
import { usePageWords } from '#shared/usePageContext.ts';
import { OwnFigureList } from '../frame/OwnFigureList.tsx';
import { NumberSetting } from '../form/NumberSetting.tsx';
import { useSettingsForm } from '../form/settings-form.ts';
import { Section } from '../people/Section.tsx';

interface StagesSectionProps {
  /** The way to the funnel map, where there is one. */
  readonly toFunnelMap?: ReactNode;
}

/** How long a stage and a buyer's silence usually last, and where the rest about stages is decided. */
export function StagesSection({ toFunnelMap }: StagesSectionProps) {
  const words = usePageWords().settings.stages;
  const { change, draft, view } = useSettingsForm();
  const items = view.ownFigures.map(({ label, stageDays }) => ({
    label,
    texts: stageDays ? [words.days(Math.round(stageDays.value), stageDays.n)] : [],
  }));
  return (
    <Flex direction="column" gap="md">
      <Section title={words.title} hint={words.hint}>
        <AutoGrid columnWidth={300} flexible gap="sm">
          <NumberSetting
            label={words.stageDays}
            hint={words.stageDaysHint}
            path="health.stageDays"
            value={draft.health.stageDays}
            onChange={(stageDays) => change('health', { stageDays })}
          />
          <NumberSetting
            label={words.silenceDays}
            hint={words.silenceDaysHint}
            path="health.silenceDays"
            value={draft.health.silenceDays}
            onChange={(silenceDays) => change('health', { silenceDays })}
          />
        </AutoGrid>
        <OwnFigureList title={words.own} empty={words.noOwn} items={items} />
      </Section>
      <Section title={words.mapTitle}>
        <Text>{words.map}</Text>
        {toFunnelMap ?? <Text>{words.mapElsewhere}</Text>}
      </Section>
    </Flex>
  );
}
