import { Alert, Button, Divider, Flex, ProgressBar, Text } from '@hubspot/ui-extensions';
import { PageLink } from '@hubspot/ui-extensions/pages';
import { Fragment } from 'react';
import { usePageWords } from '#shared/usePageContext.ts';
import { paths } from '../frame/routes.ts';
import { progressOf, stepIds, toStatuses } from './start-steps.ts';
import { StartStep } from './StartStep.tsx';
import { useStart } from './useStart.ts';

/** The way from an empty install to the report and the map: what is done, what is next, and where each leads. */
export function StartPage() {
  const words = usePageWords().start;
  const { answers, isRepairing, look, repair } = useStart();
  const statuses = toStatuses(answers);
  const { done, total } = progressOf(statuses);
  const isUnknown = stepIds.some((id) => statuses[id] === 'unknown');
  return (
    <Flex direction="column" gap="md">
      {done === total ? <AllDone /> : <Text>{words.intro}</Text>}
      <ProgressBar
        aria-label={words.progress(done, total)}
        value={done}
        maxValue={total}
        valueDescription={words.progress(done, total)}
      />
      <Flex direction="column" gap="sm">
        {stepIds.map((id, index) => (
          <Fragment key={id}>
            {index > 0 && <Divider />}
            <StartStep
              id={id}
              place={index + 1}
              status={statuses[id]}
              answers={answers}
              isRepairing={isRepairing}
              onRepair={repair}
            />
          </Fragment>
        ))}
      </Flex>
      <Text variant="microcopy">{words.alone}</Text>
      {isUnknown && (
        <Flex direction="row">
          <Button size="sm" onClick={look}>
            {words.retry}
          </Button>
        </Flex>
      )}
    </Flex>
  );
}

function AllDone() {
  const { end } = usePageWords().start;
  return (
    <Alert title={end.title} variant="success">
      <Flex direction="column" gap="xs">
        <Text>{end.text}</Text>
        <Flex direction="row" wrap gap="md">
          <PageLink to={paths.overview}>{end.overview}</PageLink>
          <PageLink to={paths.guide}>{end.guide}</PageLink>
        </Flex>
      </Flex>
    </Alert>
  );
}
