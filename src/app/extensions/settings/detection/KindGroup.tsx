import { Accordion, Divider, Flex, Text } from '@hubspot/ui-extensions';
import { Fragment, useState } from 'react';
import type { SignalGroup, SignalKind } from '#core/signals/kind.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { useSettingsForm } from '../form/settings-form.ts';
import { isKindOn } from './kind-settings.ts';
import { KindRow, type KindNote } from './KindRow.tsx';

interface KindGroupProps {
  readonly group: SignalGroup;
  readonly kinds: readonly SignalKind[];
  readonly isOpenAtFirst?: boolean;
  readonly note: KindNote | null;
  readonly onTouched: (kind: SignalKind) => void;
}

/** The kinds that do the same for a deal, folded under how many of them are on. */
export function KindGroup({ group, kinds, isOpenAtFirst = false, note, onTouched }: KindGroupProps) {
  const words = usePageWords().settingsDetection;
  const { detection } = useSettingsForm().draft;
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const { title, hint } = words.groups[group];
  const on = kinds.filter((kind) => isKindOn(detection, kind)).length;
  return (
    <Accordion
      title={words.groupTitle(title, on, kinds.length)}
      size="sm"
      open={isOpen}
      onClick={() => setOpen(!isOpen)}
    >
      {isOpen && (
        <Flex direction="column" gap="sm">
          <Text variant="microcopy">{hint}</Text>
          {kinds.map((kind, index) => (
            <Fragment key={kind}>
              {index > 0 && <Divider />}
              <KindRow
                kind={kind}
                note={note?.kind === kind ? note.text : null}
                onTouched={() => onTouched(kind)}
              />
            </Fragment>
          ))}
        </Flex>
      )}
    </Accordion>
  );
}
