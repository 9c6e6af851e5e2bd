import { Button, Form, Input } from '@hubspot/ui-extensions';
import { expect } from 'vitest';
import type { DataRightsRequest, DataRightsView, FoundRecord } from '#core/views/data-rights-view.ts';
import type { FunctionResult } from '#core/views/signals-view.ts';
import { PrivacySection } from '../../../../../src/app/extensions/settings/privacy/PrivacySection.tsx';
import { openDocument } from '../../../../../src/app/use-cases/documents/documents.ts';
import { people, someKept, view as viewOf } from '../../../../support/privacy-answers/parts.ts';
import type { PageAnswers } from '../../support/show-page.tsx';
import { openSection } from './open-section.tsx';

type Opened = Parameters<typeof openSection>[1];

interface Privacy {
  readonly view?: NonNullable<Opened>['view'];
  readonly locale?: string;
  readonly rights?: NonNullable<PageAnswers['data-rights']>;
  readonly documents?: NonNullable<PageAnswers['documents']>;
}

export const view = (
  action: DataRightsRequest['action'],
  part: Partial<DataRightsView> = {},
): FunctionResult<DataRightsView> => viewOf(action, part);

export const found = (records: readonly FoundRecord[]) => view('find', { found: records });

/** Two people are found, and something is kept of each. */
const usual: NonNullable<PageAnswers['data-rights']> = ({ action }) =>
  action === 'find' ? found(people(2)) : view(action, action === 'prove' ? { kept: someKept } : {});

/** The section of privacy in its form, and what somebody does there. */
export function openPrivacy({ view: settings, locale = 'en', rights = usual, documents }: Privacy = {}) {
  const others: PageAnswers = {
    'data-rights': rights,
    documents: documents ?? ((request) => ({ ok: true, view: openDocument(request) })),
  };
  const page = openSection(PrivacySection, { ...(settings ? { view: settings } : {}), locale, others });
  const type = (name: string, text: string) => page.find(Input, { name }).trigger('onInput', text as never);
  const asked = <Action extends DataRightsRequest['action']>(action: Action) =>
    page
      .callsOf('data-rights')
      .filter((call): call is Extract<DataRightsRequest, { action: Action }> => call.action === action);
  const buttons = (label: string) => page.findAll(Button).filter((one) => one.text?.trim() === label);
  const search = async (query: string) => {
    type('person-query', query);
    page.find(Form).trigger('onSubmit', {} as never);
    await page.waitFor(() => expect(asked('find').length).toBeGreaterThan(0));
  };
  const self = {
    ...page,
    type,
    asked,
    search,
    copyButton: () => buttons('Copy')[0] ?? expect.fail('nothing to copy'),
    /** The button of this label at this place. */
    press: async (label: string, at: number) => {
      await page.waitFor(() => expect(buttons(label)[at]).toBeDefined());
      buttons(label)[at]!.trigger('onClick');
    },
    /** Presses the button inside the dialog that the first one opens. */
    confirmErasure: () => page.button('Erase for good').trigger('onClick'),
    /** The first person that is found, with what is kept of them. */
    opened: async (text = 'are kept.') => {
      await search('ada');
      await page.click('Show what is kept');
      await page.until(text);
      return self;
    },
  };
  return self;
}
