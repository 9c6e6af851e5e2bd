import { Flex, LoadingSpinner, Text } from '@hubspot/ui-extensions';
import type { AuditView } from '#core/views/audit-view.ts';
import { ActionFailure } from '#shared/ActionFailure.tsx';
import { usePageWords } from '#shared/usePageContext.ts';
import { PageFailure } from '#shared/PageFailure.tsx';
import { EmptyView } from '../views/EmptyView.tsx';
import { AgreeSection } from './AgreeSection.tsx';
import { AuditRun } from './AuditRun.tsx';
import { Findings } from './Findings.tsx';
import { useAudit } from './useAudit.ts';

/** What went with winning in this account, in plain words and with how sure that is. */
export function AuditPage() {
  const words = usePageWords().audit;
  const { state, open, run, agree, agreeAgain } = useAudit();
  const { view, failure, work } = state;
  if (!view) {
    if (failure) return <PageFailure failure={failure} onRetry={open} />;
    return <LoadingSpinner label={words.loading} showLabel />;
  }
  const { enough, finishedAt, lost, rows, won } = view;
  const auditRun = <AuditRun view={view} isReading={work === 'reading'} onRun={run} />;
  const isShort = view.phase === 'done' && won + lost < enough.deals;
  return (
    <Flex direction="column" gap="lg">
      <Flex direction="column" gap="xs">
        <Text>{words.intro}</Text>
        {finishedAt !== null && <Text variant="microcopy">{words.basis(won, lost, finishedAt)}</Text>}
      </Flex>
      {failure && <ActionFailure failure={failure} onEntered={agreeAgain} />}
      {finishedAt === null && (
        <EmptyView
          title={words.first.title}
          text={words.first.text(enough.deals, enough.perSide)}
          imageName="idea"
        >
          {auditRun}
        </EmptyView>
      )}
      {isShort && (
        <EmptyView title={words.tooFewDeals.title} text={words.tooFewDeals.text(won + lost, enough.deals)} />
      )}
      {(rows.length > 0 || view.tooFew.length > 0) && <Findings view={view} />}
      {(view.isAgreed || isWeighed(view)) && (
        <AgreeSection view={view} isBusy={work !== null} onAgree={agree} />
      )}
      {finishedAt !== null && auditRun}
    </Flex>
  );
}

/** Some clear fact speaks for a part of health. */
function isWeighed({ points }: AuditView): boolean {
  return points.some(({ usual, proposed }) => usual !== proposed);
}
