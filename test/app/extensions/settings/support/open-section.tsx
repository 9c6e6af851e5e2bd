import {
  Accordion,
  Button,
  Input,
  NumberInput,
  SearchInput,
  Select,
  Toggle,
  ToggleGroup,
} from '@hubspot/ui-extensions';
import { expect } from 'vitest';
import type { SettingsChanges, SettingsRequest, SettingsView } from '#core/views/settings-view.ts';
import { SettingsFormProvider } from '../../../../../src/app/extensions/settings/form/settings-form.ts';
import { useSettingsDraft } from '../../../../../src/app/extensions/settings/form/useSettingsDraft.ts';
import { SettingsSaveBar } from '../../../../../src/app/extensions/settings/frame/SettingsSaveBar.tsx';
import { forgetTyped } from '../../../../../src/app/extensions/settings/frame/typed-memory.ts';
import { settingsView } from '../../../../support/settings-answers/settings-view.ts';
import { ok } from '../../support/show-card.tsx';
import { showPage, type PageAnswers } from '../../support/show-page.tsx';

type Answer = NonNullable<PageAnswers['account-settings']>;

const inputs = [Input, NumberInput, SearchInput, Select, Toggle, ToggleGroup] as const;

interface Opened {
  readonly view?: SettingsView;
  /** Of requests that are no write. */
  readonly answer?: Answer;
  /** What other functions answer. */
  readonly others?: PageAnswers;
  readonly locale?: string;
}

/** A section of the settings inside of their form, with the one button that saves. */
export function openSection(Section: () => React.ReactNode, opened: Opened = {}) {
  const { view = settingsView(), answer, others, locale = 'en' } = opened;
  forgetTyped();
  function Form() {
    const form = useSettingsDraft({ opened: view, by: null, isHeld: false, onSaved: () => {} });
    return (
      <SettingsFormProvider value={form}>
        <Section />
        <SettingsSaveBar />
      </SettingsFormProvider>
    );
  }
  let kept = view;
  const answers: PageAnswers = {
    ...others,
    'account-settings': (request: SettingsRequest, earlier) => {
      if (request.action !== 'write') return answer?.(request, earlier) ?? ok(kept);
      kept = {
        ...kept,
        settings: { ...kept.settings, ...request.changes },
        version: kept.version + 1,
      };
      return ok(kept);
    },
  };
  const page = showPage(<Form />, answers, { locale });
  const field = (name: string) => {
    const found = inputs.map((type) => page.maybeFind(type as typeof Input, { name }));
    return found.find((each) => each !== null) ?? expect.fail(`no field ${name}`);
  };
  const ofAction = <Action extends SettingsRequest['action']>(action: Action) =>
    page
      .callsOf('account-settings')
      .filter((call): call is Extract<SettingsRequest, { action: Action }> => call.action === action);
  return {
    ...page,
    ofAction,
    field,
    /** Looks at another tab, and comes back. */
    leave: () => page.render(<></>),
    comeBack: () => page.render(<Form />),
    /** Types or chooses a value in the field of this name and leaves it. */
    enter: (name: string, value: unknown) => field(name).trigger('onChange', value as never),
    /** A button whose text begins like this. */
    press: async (label: string) => {
      const all = () => page.findAll(Button).filter((one) => one.text?.trim().startsWith(label));
      await page.waitFor(() => expect(all()[0]).toBeDefined());
      all()[0]!.trigger('onClick');
    },
    openFold: (title: string) =>
      page.find(Accordion, (fold) => fold.props.title.startsWith(title)).trigger('onClick'),
    /** What the form sends when it is saved. */
    saved: async (): Promise<SettingsChanges> => {
      const before = ofAction('write').length;
      await page.click('Save');
      await page.waitFor(() => expect(ofAction('write')).toHaveLength(before + 1));
      return ofAction('write').at(-1)!.changes;
    },
  };
}
