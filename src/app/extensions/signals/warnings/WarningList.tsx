import { Alert, Flex, Heading, Icon, Text } from '@hubspot/ui-extensions';
import type { Severity, Warning } from '#core/quality/rule.ts';
import { warningKey } from '#core/views/deal-card-view.ts';
import type { RecordQuality } from '#core/views/deal-card-view.ts';
import { useChangesOfCard } from '../changes/changes.ts';
import { useCardContext, useWords } from '../data/useCardContext.ts';
import { Fold } from '../preferences/Fold.tsx';
import { usePreferencesOfCard } from '../preferences/preferences.ts';
import { arrangeWarnings } from './arrange-warnings.ts';
import { WarningBody } from './WarningBody.tsx';
import { warningToWords } from './warning-words.ts';

interface WarningListProps {
  readonly quality: Pick<RecordQuality, 'warnings' | 'ruleTotal'>;
  /** Already offered as the one thing to do. */
  readonly taken?: Warning | null;
}

const shownAtMost = { tab: 3, sidebar: 2 };

/** No red: a warning reminds, it does not blame. */
const variants = { high: 'warning', medium: 'info', low: 'tip' } as const satisfies Record<Severity, string>;

/** Data that misleads, ranked by consequence; the first few shown, the others folded. One line when all is well. */
export function WarningList({ quality: { warnings, ruleTotal }, taken = null }: WarningListProps) {
  const words = useWords().dealCard.warnings;
  const { isSidebar } = useCardContext();
  const { isHidden } = usePreferencesOfCard();
  const { done } = useChangesOfCard();
  if (warnings.length === 0) return ruleTotal > 0 ? <AllWell ruleTotal={ruleTotal} /> : null;
  const isDone = (warning: Warning) => done.some(({ id }) => id === warningKey(warning));
  const others = warnings.filter((warning) => warning !== taken && !isDone(warning));
  const { shown, folded, hidden } = arrangeWarnings(
    others,
    isHidden,
    isSidebar ? shownAtMost.sidebar : shownAtMost.tab,
  );
  return (
    <Flex direction="column" gap="sm">
      {shown.length > 0 && <Heading>{words.title}</Heading>}
      <Warnings warnings={shown} />
      {folded.length > 0 && (
        <Fold id="warnings" title={words.more(folded.length)}>
          <Warnings warnings={folded} />
        </Fold>
      )}
      {hidden.length > 0 && (
        <Fold id="hidden-warnings" title={words.hidden(hidden.length)}>
          <Warnings warnings={hidden} />
        </Fold>
      )}
    </Flex>
  );
}

function AllWell({ ruleTotal }: Pick<RecordQuality, 'ruleTotal'>) {
  const words = useWords().dealCard.warnings;
  return (
    <Flex direction="row" gap="xs" align="center">
      <Icon name="success" color="success" />
      <Text inline variant="microcopy">
        {words.allWell(ruleTotal)}
      </Text>
    </Flex>
  );
}

function Warnings({ warnings }: { readonly warnings: readonly Warning[] }) {
  const words = useWords();
  if (warnings.length === 0) return null;
  return (
    <Flex direction="column" gap="sm">
      {warnings.map((warning) => (
        <Alert
          key={warningKey(warning)}
          title={warningToWords(words, warning).title}
          variant={variants[warning.severity]}
        >
          <WarningBody warning={warning} />
        </Alert>
      ))}
    </Flex>
  );
}
