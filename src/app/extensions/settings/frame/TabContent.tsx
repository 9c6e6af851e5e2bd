import type { ReactNode } from 'react';
import { usePageContext } from '#shared/usePageContext.ts';
import { AccessPage } from '../access/AccessPage.tsx';
import { ChangesSection } from '../changes/ChangesSection.tsx';
import { DetectionSection } from '../detection/DetectionSection.tsx';
import { useSettingsForm } from '../form/settings-form.ts';
import { ModelSection } from '../language-model/ModelSection.tsx';
import { MoneySection } from '../money/MoneySection.tsx';
import { ManagementPage } from '../people/ManagementPage.tsx';
import { PrivacySection } from '../privacy/PrivacySection.tsx';
import { ReadingSection } from '../reading/ReadingSection.tsx';
import { RulesSection } from '../rules/RulesSection.tsx';
import { StagesSection } from '../stages/StagesSection.tsx';
import { WordsSection } from '../words/WordsSection.tsx';
import type { SettingsTab } from './tabs.ts';

interface TabContentProps {
  readonly id: SettingsTab;
  readonly toFunnelMap?: ReactNode;
  /** The form of managers begins or ends to save. */
  readonly onHeld: (isHeld: boolean) => void;
  readonly onSaved: () => void;
}

/** What stands under a tab. */
export function TabContent({ id, toFunnelMap, onHeld, onSaved }: TabContentProps) {
  const { readerEmail } = usePageContext();
  switch (id) {
    case 'reading':
      return <ReadingSection />;
    case 'detection':
      return <DetectionSection />;
    case 'words':
      return <WordsSection />;
    case 'money':
      return <MoneySection />;
    case 'people':
      return <People onHeld={onHeld} onSaved={onSaved} />;
    case 'access':
      return <AccessPage />;
    case 'rules':
      return <RulesSection />;
    case 'stages':
      return <StagesSection toFunnelMap={toFunnelMap} />;
    case 'privacy':
      return <PrivacySection />;
    case 'model':
      return <ModelSection />;
    case 'changes':
      return <ChangesSection by={readerEmail} onChanged={onSaved} />;
  }
}

/** Has a form and a function of its own; each form learns what the other one saved. */
function People({ onHeld, onSaved }: Pick<TabContentProps, 'onHeld' | 'onSaved'>) {
  const { isSaving, learnPeople, view } = useSettingsForm();
  return (
    <ManagementPage
      latest={{ version: view.version, settings: view.settings.management }}
      isHeld={isSaving}
      onSaving={onHeld}
      onSaved={(saved) => {
        void learnPeople(saved);
        onSaved();
      }}
    />
  );
}
