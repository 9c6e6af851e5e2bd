import { Button, Divider, Flex, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import type { SettingsChange } from '#core/views/settings-view.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { useSettingsForm } from '../form/settings-form.ts';
import { Section } from '../people/Section.tsx';

interface ChangeLogProps {
  readonly isBusy: boolean;
  readonly onUndo: (version: number) => void;
}

/** Shown at once; the rest unfolds. */
const fewChanges = 8;

/** The last changes, newest first, each with its way back as long as nobody has touched the same sections since. */
export function ChangeLog({ isBusy, onUndo }: ChangeLogProps) {
  const words = usePageWords().settings.changes;
  const { log } = useSettingsForm().view;
  const [isUnfolded, setUnfolded] = useState(false);
  const shown = isUnfolded ? log : log.slice(0, fewChanges);
  const rest = log.length - shown.length;
  return (
    <Section title={words.title} hint={words.hint}>
      {log.length === 0 ? (
        <Text variant="microcopy">{words.empty}</Text>
      ) : (
        <Flex direction="column" gap="sm">
          {shown.map((change, row) => (
            <Flex key={change.version} direction="column" gap="sm">
              {row > 0 && <Divider />}
              <ChangeRow change={change} isBusy={isBusy} onUndo={onUndo} />
            </Flex>
          ))}
        </Flex>
      )}
      {rest > 0 && (
        <Flex direction="row">
          <Button size="sm" variant="transparent" onClick={() => setUnfolded(true)}>
            {words.more(rest)}
          </Button>
        </Flex>
      )}
    </Section>
  );
}

interface ChangeRowProps extends ChangeLogProps {
  readonly change: SettingsChange;
}

function ChangeRow({ change: { at, by, canUndo, sections, version }, isBusy, onUndo }: ChangeRowProps) {
  const { changes: words, sections: names } = usePageWords().settings;
  return (
    <Flex direction="row" justify="between" align="center" gap="sm" wrap>
      <Flex direction="column" gap="flush">
        <Text format={{ fontWeight: 'demibold' }}>{sections.map((name) => names[name]).join(', ')}</Text>
        <Text variant="microcopy">{`${words.date(at)} · ${by ?? words.unnamed}`}</Text>
      </Flex>
      {canUndo ? (
        <Button size="xs" variant="secondary" disabled={isBusy} onClick={() => onUndo(version)}>
          {words.undo}
        </Button>
      ) : (
        <Text variant="microcopy">{words.cannotUndo}</Text>
      )}
    </Flex>
  );
}
