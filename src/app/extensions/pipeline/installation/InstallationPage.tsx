import { Alert, Divider, Flex, LoadingButton, LoadingSpinner, Text } from '@hubspot/ui-extensions';
import { Fragment } from 'react';
import type { InstallationView } from '#core/views/installation-view.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { PageFailure } from '#shared/PageFailure.tsx';
import { CheckItem } from './CheckItem.tsx';
import { useInstallation } from './useInstallation.ts';

/** What stands in the account, what is missing, and how to mend it. */
export function InstallationPage() {
  const { installation: words, failures } = usePageWords();
  const { state, check, repair } = useInstallation();
  const { view, failure, work } = state;
  if (!view) {
    if (failure) return <PageFailure failure={failure} onRetry={check} />;
    return <LoadingSpinner label={words.loading} showLabel />;
  }
  return (
    <Flex direction="column" gap="lg">
      <Summary view={view} />
      {failure && (
        <Alert title={failures[failure.code].title} variant="warning">
          {failures[failure.code].remedy}
        </Alert>
      )}
      <Flex direction="column" gap="sm">
        {view.results.map((result, index) => (
          <Fragment key={result.id}>
            {index > 0 && <Divider />}
            <CheckItem
              result={result}
              isBusy={work !== null}
              isRepairing={work === 'repair'}
              onRepair={repair}
            />
          </Fragment>
        ))}
      </Flex>
      <Flex align="start" direction="column">
        <LoadingButton
          loading={work === 'check'}
          resultIconName={failure ? 'warning' : 'success'}
          disabled={work !== null}
          onClick={check}
        >
          {work === 'check' ? words.checking : words.again}
        </LoadingButton>
      </Flex>
    </Flex>
  );
}

function Summary({ view }: { readonly view: InstallationView }) {
  const words = usePageWords().installation;
  const open = view.results.filter(({ status }) => status === 'failed' || status === 'attention').length;
  return (
    <Flex direction="column" gap="xs">
      <Text>{words.intro}</Text>
      <Text format={{ fontWeight: 'demibold' }}>{open === 0 ? words.allWell : words.toMend(open)}</Text>
      <Text variant="microcopy">{words.checkedAt(view.checkedAt)}</Text>
    </Flex>
  );
}
