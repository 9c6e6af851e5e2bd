import { Flex, StatusTag, Text } from '@hubspot/ui-extensions';
import { PageLink } from '@hubspot/ui-extensions/pages';
import type { FunnelStep } from '#core/funnel/funnel-map.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { paths } from '../../frame/routes.ts';
import { useFindings } from '../draft/funnel-context.ts';
import { dutyText, realityTexts } from '../draft/funnel-text.ts';
import { usePart } from '../draft/usePart.ts';

/** One step of the map: whose turn it is, by when, how it really goes, and how much is open. */
export function StepLine({ step }: { readonly step: FunnelStep }) {
  const words = usePageWords();
  const { stepParams } = usePart();
  const { problemsOf, realityOf } = useFindings();
  const open = problemsOf(step.id).length;
  return (
    <Flex direction="column" gap="flush" align="start">
      <Flex direction="row" gap="xs" wrap align="center">
        <PageLink to={paths.funnel} params={stepParams(step.id)}>
          {step.label}
        </PageLink>
        {open > 0 && (
          <StatusTag variant="warning" hollow>
            {words.funnel.overview.openPoints(open)}
          </StatusTag>
        )}
      </Flex>
      <Text variant="microcopy">{dutyText(step, words)}</Text>
      {realityTexts(realityOf(step.id), words).map((text) => (
        <Text key={text} variant="microcopy">
          {text}
        </Text>
      ))}
    </Flex>
  );
}
