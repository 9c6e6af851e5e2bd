import { Button, Flex } from '@hubspot/ui-extensions';
import { PageLink } from '@hubspot/ui-extensions/pages';
import type { ReactNode } from 'react';
import { usePageWords } from '#shared/usePageContext.ts';
import { paths } from '../../frame/routes.ts';
import { useFunnel } from '../draft/funnel-context.ts';
import { allSteps } from '../draft/funnel-steps.ts';
import { usePart } from '../draft/usePart.ts';

interface WaysProps {
  /** Going through the steps is what there is to do first. */
  readonly isFirst?: boolean;
  /** What is to be done before. */
  readonly children?: ReactNode;
}

/** The ways from the map: its steps one by one, the gaps between teams, the document. */
export function Ways({ isFirst = false, children }: WaysProps) {
  const words = usePageWords().funnel.overview;
  const { tracks } = useFunnel();
  const { documentParams, handoverParams, toStep } = usePart();
  const [first] = allSteps(tracks);
  return (
    <Flex direction="row" gap="md" align="center" wrap>
      {children}
      {first && (
        <Button variant={isFirst ? 'primary' : 'secondary'} onClick={() => toStep(first.id)}>
          {words.goThrough}
        </Button>
      )}
      <PageLink to={paths.funnel} params={handoverParams}>
        {words.handovers.title}
      </PageLink>
      <PageLink to={paths.funnel} params={documentParams}>
        {words.toDocument}
      </PageLink>
    </Flex>
  );
}
