import { Flex, MultiSelect, TextArea } from '@hubspot/ui-extensions';
import type { FunnelStep } from '#core/funnel/funnel-map.ts';
import { evidenceIds } from '#core/health/health.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { useFunnel } from '../draft/funnel-context.ts';
import { longestText } from '../draft/funnel-steps.ts';
import { PlaceFields } from './PlaceFields.tsx';

/** Where the step stands, who moves it on, and on what proof. */
export function ProofQuestions({ step }: { readonly step: FunnelStep }) {
  const { evidence, funnel } = usePageWords();
  const words = funnel.step;
  const { change, isSaving } = useFunnel();
  return (
    <Flex direction="column" gap="md">
      <PlaceFields step={step} />
      <MultiSelect
        name="evidence"
        label={words.evidence}
        {...(step.isOnCards ? { description: words.evidenceHint } : {})}
        placeholder={words.evidenceNone}
        options={evidenceIds.map((id) => ({ value: id, label: evidence[id].label }))}
        value={[...step.evidence]}
        readOnly={isSaving}
        onChange={(chosen) => change(step.id, { evidence: evidenceIds.filter((id) => chosen.includes(id)) })}
      />
      <TextArea
        name="proof"
        label={words.proof}
        description={words.proofHint}
        placeholder={words.proofExample}
        rows={2}
        maxLength={longestText}
        value={step.proof}
        readOnly={isSaving}
        onChange={(proof) => change(step.id, { proof })}
      />
    </Flex>
  );
}
