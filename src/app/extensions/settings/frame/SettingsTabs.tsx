import { Flex, Tab, Tabs } from '@hubspot/ui-extensions';
import { useState } from 'react';
import type { SettingsView } from '#core/views/settings-view.ts';
import { usePageContext, usePageWords } from '#shared/usePageContext.ts';
import type { EditableSection } from '../form/editable.ts';
import { SettingsFormProvider } from '../form/settings-form.ts';
import { useSettingsDraft } from '../form/useSettingsDraft.ts';
import type { SettingsProps } from './settings-props.ts';
import { SettingsSaveBar } from './SettingsSaveBar.tsx';
import { TabContent } from './TabContent.tsx';
import { settingsTabs, type SettingsTab } from './tabs.ts';

/** Have a form and a button of their own. */
const savedApart: ReadonlySet<SettingsTab> = new Set<SettingsTab>(['people', 'access']);

interface SettingsTabsProps extends SettingsProps {
  readonly opened: SettingsView;
}

/** One tab for each section, and below them the one way to save what was changed in any. */
export function SettingsTabs({ opened, tab = 'reading', toFunnelMap, onSaved }: SettingsTabsProps) {
  const words = usePageWords().settings;
  const { readerEmail } = usePageContext();
  const [open, setOpen] = useState(tab);
  /** A tab that was open keeps what was unfolded in it; one that was not costs nothing. */
  const [seen, setSeen] = useState<ReadonlySet<SettingsTab>>(new Set([tab]));
  const [isHeld, setHeld] = useState(false);
  const form = useSettingsDraft({ opened, by: readerEmail, isHeld, onSaved });
  const select = (id: SettingsTab) => {
    setOpen(id);
    setSeen((before) => new Set([...before, id]));
  };
  const titleOf = (id: SettingsTab, sections: readonly EditableSection[]) => {
    const isChanged = sections.some((name) => form.changedSections.includes(name));
    return isChanged ? words.changedTab(words.tabs[id]) : words.tabs[id];
  };
  return (
    <SettingsFormProvider value={form}>
      <Flex direction="column" gap="md">
        <Tabs selected={open} onSelectedChange={(id: string | number) => select(id as SettingsTab)}>
          {settingsTabs.map(({ id, sections }) => (
            <Tab key={id} tabId={id} title={titleOf(id, sections)}>
              {seen.has(id) && (
                <TabContent id={id} toFunnelMap={toFunnelMap} onHeld={setHeld} onSaved={onSaved} />
              )}
            </Tab>
          ))}
        </Tabs>
        {!savedApart.has(open) && (open !== 'changes' || form.isDirty) && <SettingsSaveBar />}
      </Flex>
    </SettingsFormProvider>
  );
}
