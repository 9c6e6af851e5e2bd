import { LoadingSpinner } from '@hubspot/ui-extensions';
import { useEffect } from 'react';
import { PageFailure } from '#shared/PageFailure.tsx';
import { usePageWords } from '#shared/usePageContext.ts';
import { EmptyView } from '../views/EmptyView.tsx';
import { FunnelDocument } from './document/FunnelDocument.tsx';
import { useFunnel } from './draft/funnel-context.ts';
import { usePart } from './draft/usePart.ts';
import { Handovers } from './handovers/Handovers.tsx';
import { FunnelOverview } from './overview/FunnelOverview.tsx';
import { StepEditor } from './step/StepEditor.tsx';

/** The customer's way, mapped with the account's own stages. */
export function FunnelPage() {
  const { funnel: words } = usePageWords();
  const { failure, open, tracks, view } = useFunnel();
  const { part } = usePart();

  useEffect(() => void open(), [open]);

  if (!view) {
    if (failure) return <PageFailure failure={failure} onRetry={() => void open()} />;
    return <LoadingSpinner label={words.loading} showLabel layout="centered" />;
  }
  if (tracks.every(({ steps }) => steps.length === 0)) {
    const { empty } = words.overview;
    return <EmptyView title={empty.title} text={empty.text} imageName="deals" />;
  }
  switch (part.kind) {
    case 'map':
      return <FunnelOverview />;
    case 'step':
      return <StepEditor stepId={part.stepId} />;
    case 'handovers':
      return <Handovers />;
    case 'document':
      return <FunnelDocument language={part.language} />;
  }
}
