import { Button, Flex, Text } from '@hubspot/ui-extensions';
import type { Warning } from '#core/quality/rule.ts';
import { warningKey } from '#core/views/deal-card-view.ts';
import { useChangesOfCard } from '../changes/changes.ts';
import { RepairPreview } from '../changes/RepairPreview.tsx';
import { useWords } from '../data/useCardContext.ts';
import { usePreferencesOfCard } from '../preferences/preferences.ts';
import { warningToWords } from './warning-words.ts';

interface WarningBodyProps {
  readonly warning: Warning;
  /** Its button is the card's one primary button. */
  readonly isPrimary?: boolean;
}

/** Whose it is, why it matters, how to mend it; and the repair where the value is known. */
export function WarningBody({ warning, isPrimary = false }: WarningBodyProps) {
  const words = useWords();
  const { open } = useChangesOfCard();
  const { why, fix } = warningToWords(words, warning);
  const id = warningKey(warning);
  return (
    <Flex direction="column" gap="xs">
      {warning.recordName !== null && (
        <Text variant="microcopy">{words.dealCard.warnings.about[warning.subject](warning.recordName)}</Text>
      )}
      <Text>{why}</Text>
      {(open?.id === id || warning.repairs.length > 0) && <Text>{fix}</Text>}
      <RepairPreview id={id} warning={warning} isPrimary={isPrimary} />
      {open?.id !== id && (
        <Flex direction="row" wrap gap="sm" align="center">
          {warning.repairs.length > 0 ? (
            <MendButton warning={warning} isPrimary={isPrimary} />
          ) : (
            <Text inline>{fix}</Text>
          )}
          <HideButton warning={warning} />
          <RepairSourceNote warning={warning} />
        </Flex>
      )}
    </Flex>
  );
}

function MendButton({ warning, isPrimary }: Required<WarningBodyProps>) {
  const words = useWords().dealCard.warnings;
  const { busy, prepare } = useChangesOfCard();
  return (
    <Button
      size={isPrimary ? 'sm' : 'xs'}
      variant={isPrimary ? 'primary' : 'secondary'}
      disabled={busy}
      onClick={() => void prepare(warningKey(warning), warning)}
    >
      {words.mend}
    </Button>
  );
}

/** Where the right value is known from, before anybody asks for it. */
function RepairSourceNote({ warning: { repairs } }: Pick<WarningBodyProps, 'warning'>) {
  const { repair: words } = useWords();
  const [repair] = repairs;
  if (!repair) return null;
  return (
    <Text inline variant="microcopy">
      {words.source(repair.source)}
    </Text>
  );
}

function HideButton({ warning }: Pick<WarningBodyProps, 'warning'>) {
  const words = useWords().dealCard.warnings;
  const { isHidden, setHidden } = usePreferencesOfCard();
  const hidden = isHidden(warning);
  return (
    <Button size="xs" variant="transparent" onClick={() => setHidden(warning, !hidden)}>
      {hidden ? words.show : words.hide}
    </Button>
  );
}
