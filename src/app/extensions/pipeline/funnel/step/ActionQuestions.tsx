import { Button, Flex, NumberInput, TextArea } from '@hubspot/ui-extensions';
import type { FunnelStep } from '#core/funnel/funnel-map.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { useFunnel } from '../draft/funnel-context.ts';
import { longestText } from '../draft/funnel-steps.ts';
import { suggestedAction } from '../draft/funnel-text.ts';

/** The longest delay that the app keeps, in days. */
const longestDelay = 365;

/** By when, what to do next and with what; a suggestion stands in grey until something is written. */
export function ActionQuestions({ step }: { readonly step: FunnelStep }) {
  const page = usePageWords();
  const words = page.funnel.step;
  const { change, isSaving } = useFunnel();
  const suggested = suggestedAction(step, page);
  // Of a stage whose role is left to its name the page does not know what its card says.
  const isKnown = step.role !== null || !step.isOnCards;
  const isOwn = step.action.trim() !== '';
  const isEmpty = !isOwn && step.material.trim() === '';
  const common = { rows: 3, maxLength: longestText, readOnly: isSaving };
  return (
    <Flex direction="column" gap="md">
      <DelayField step={step} />
      <TextArea
        {...common}
        name="action"
        label={words.action}
        {...(step.isOnCards && step.role ? { description: words.defaultHint } : {})}
        placeholder={isKnown ? suggested.action : ''}
        value={step.action}
        onChange={(action) => change(step.id, { action })}
      />
      <TextArea
        {...common}
        name="material"
        label={words.material}
        placeholder={isKnown && !isOwn ? suggested.material : ''}
        value={step.material}
        onChange={(material) => change(step.id, { material })}
      />
      {isEmpty && (
        <Flex direction="row">
          <Button size="sm" onClick={() => change(step.id, suggested)}>
            {words.suggest}
          </Button>
        </Flex>
      )}
    </Flex>
  );
}

function DelayField({ step }: { readonly step: FunnelStep }) {
  const words = usePageWords().funnel.step;
  const { change, isSaving } = useFunnel();
  return (
    <NumberInput
      name="delayDays"
      label={words.delay}
      description={words.delayHint}
      min={0}
      max={longestDelay}
      precision={0}
      readOnly={isSaving}
      {...(step.delayDays === null ? {} : { value: step.delayDays })}
      onChange={(days: number | null) => change(step.id, { delayDays: toDelay(days) })}
    />
  );
}

/** Whole days up to the longest delay, none for the same day; a cleared field is no delay. */
function toDelay(days: number | null): number | null {
  if (days === null || !Number.isFinite(days)) return null;
  return Math.min(longestDelay, Math.max(0, Math.round(days)));
}
