import { Button, Flex } from '@hubspot/ui-extensions';
import type { StepId } from '#core/funnel/funnel-map.ts';
import { isSame } from '#core/views/merge.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { useFunnel } from '../draft/funnel-context.ts';
import { toSteps } from '../draft/funnel-steps.ts';
import { usePart } from '../draft/usePart.ts';

interface StepNavProps {
  readonly stepId: StepId;
  readonly previous: StepId | undefined;
  /** After the last step come the hand-overs. */
  readonly next: StepId | undefined;
}

/** Back, on, and back to what was: moving loses nothing. */
export function StepNav({ stepId, previous, next }: StepNavProps) {
  const words = usePageWords().funnel.step;
  const { change, isSaving, steps, view } = useFunnel();
  const { toHandovers, toStep } = usePart();
  const before = toSteps(view?.tracks ?? [])[stepId];
  const isChanged = !isSame(steps[stepId], before);
  return (
    <Flex direction="row" gap="sm" align="center" wrap>
      {previous !== undefined && <Button onClick={() => toStep(previous)}>{words.previous}</Button>}
      {next === undefined ? (
        <Button onClick={toHandovers}>{words.toHandovers}</Button>
      ) : (
        <Button onClick={() => toStep(next)}>{words.next}</Button>
      )}
      {isChanged && before && !isSaving && (
        <Button variant="transparent" onClick={() => change(stepId, before)}>
          {words.undo}
        </Button>
      )}
    </Flex>
  );
}
