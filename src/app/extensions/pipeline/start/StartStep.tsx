import { AutoGrid, Button, Flex, LoadingButton, StatusTag, Text } from '@hubspot/ui-extensions';
import { PageLink } from '@hubspot/ui-extensions/pages';
import type { PageDictionary } from '#core/wording/page-dictionary.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { usePlace } from '../data/usePlace.ts';
import { paths } from '../frame/routes.ts';
import { canSetUp } from './start-steps.ts';
import type { StartAnswers, StepId, StepStatus } from './start-steps.ts';
import { foundToText } from './step-text.ts';

const variants = {
  done: 'success',
  next: 'info',
  later: 'default',
  yours: 'warning',
  looking: 'default',
  unknown: 'default',
} as const satisfies Record<StepStatus, string>;

interface Place {
  readonly to: string;
  readonly params?: { readonly section: string };
}

const places: Readonly<Record<StepId, Place>> = {
  install: { to: paths.installation },
  tell: { to: paths.settings, params: { section: 'privacy' } },
  read: { to: paths.history },
  report: { to: paths.history },
  people: { to: paths.settings, params: { section: 'people' } },
  funnel: { to: paths.funnel },
  cards: { to: paths.installation },
};

interface StartStepProps {
  readonly id: StepId;
  /** From 1. */
  readonly place: number;
  readonly status: StepStatus;
  readonly answers: StartAnswers;
  readonly isRepairing: boolean;
  readonly onRepair: () => void;
}

/** One step: how far it is, why it is worth it, and the way there. */
export function StartStep(props: StartStepProps) {
  const words = usePageWords();
  const { answers, id, place, status } = props;
  const { title, why } = words.start.steps[id];
  const found = foundToText(words, id, answers);
  return (
    <AutoGrid columnWidth={280} flexible gap="sm">
      <Flex direction="column" gap="flush" align="start">
        <Text format={{ fontWeight: 'demibold' }}>{`${place}. ${title}`}</Text>
        <StatusTag variant={variants[status]}>{words.start.status[status]}</StatusTag>
      </Flex>
      <Flex direction="column" gap="xs" align="start">
        {status !== 'done' && <Text>{why}</Text>}
        {found !== null && <Text variant={status === 'done' ? 'bodytext' : 'microcopy'}>{found}</Text>}
        <StepAction {...props} />
      </Flex>
    </AutoGrid>
  );
}

/** The next step has the page's one primary button; the others a link. */
function StepAction({ answers, id, isRepairing, onRepair, status }: StartStepProps) {
  const { installation, start } = usePageWords();
  const { go } = usePlace();
  const label = linkOf(start, id, answers);
  const link = <PageLink {...places[id]}>{label}</PageLink>;
  const { view } = answers.installation;
  if (id === 'install' && view && canSetUp(view)) {
    return (
      <Flex direction="row" wrap gap="md" align="center">
        <LoadingButton
          variant="primary"
          loading={isRepairing}
          // Where it worked the button is gone.
          resultIconName="warning"
          onClick={onRepair}
        >
          {isRepairing ? installation.repairing : installation.repair}
        </LoadingButton>
        {link}
      </Flex>
    );
  }
  if (status === 'next') {
    return (
      <Button variant="primary" onClick={() => go(places[id].to, places[id].params)}>
        {label}
      </Button>
    );
  }
  return link;
}

function linkOf({ steps }: PageDictionary['start'], id: StepId, { history }: StartAnswers): string {
  if (id !== 'read') return steps[id].link;
  const phase = history.view?.progress.phase ?? 'none';
  if (phase === 'none') return steps.read.link;
  return phase === 'done' ? steps.read.linkDone : steps.read.linkRunning;
}
