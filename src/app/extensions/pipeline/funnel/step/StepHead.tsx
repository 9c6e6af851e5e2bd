import { AutoGrid, Flex, Heading, ProgressBar, Select, Text } from '@hubspot/ui-extensions';
import type { FunnelStep, FunnelTrack } from '#core/funnel/funnel-map.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { useFunnel } from '../draft/funnel-context.ts';
import { trackLabel } from '../draft/funnel-text.ts';
import { usePart } from '../draft/usePart.ts';

interface StepHeadProps {
  readonly step: FunnelStep;
  readonly track: FunnelTrack;
  /** Its place among all steps, from 0. */
  readonly at: number;
  readonly total: number;
}

/** Which step it is, how far one has come, and the way to any other. */
export function StepHead({ step, track, at, total }: StepHeadProps) {
  const page = usePageWords();
  const words = page.funnel.step;
  const { tracks } = useFunnel();
  const { toStep } = usePart();
  const options = tracks.flatMap((each) =>
    each.steps.map(({ id, label }) => ({ value: id, label: `${label} · ${trackLabel(each, page)}` })),
  );
  return (
    <AutoGrid columnWidth={320} flexible gap="lg">
      <Flex direction="column" gap="xs">
        <Text variant="microcopy">{trackLabel(track, page)}</Text>
        <Heading>{step.label}</Heading>
        <ProgressBar
          title={words.progress(at + 1, total)}
          value={at + 1}
          maxValue={total}
          variant="success"
        />
      </Flex>
      <Select
        name="jump"
        label={words.jump}
        value={step.id}
        options={options}
        onChange={(id) => toStep(String(id))}
      />
    </AutoGrid>
  );
}
