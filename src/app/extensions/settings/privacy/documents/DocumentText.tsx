import { Alert, AutoGrid, Input, Text, TextArea } from '@hubspot/ui-extensions';
import type { DocumentsView } from '#core/views/documents-view.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { useSettingsForm } from '../../form/settings-form.ts';
import { CopyButton } from '../CopyButton.tsx';
import { useEntered } from './entered.ts';
import { countOpen, fillIn, type FieldValues } from './fill-in.ts';

/**
 * A document with a field for each place that one can fill. What was entered stays while another document is fetched or another
 * tab is looked at; what the settings say is entered already.
 */
export function DocumentText({ view }: { readonly view: DocumentsView | null }) {
  const words = usePageWords().privacy.documents;
  const { settings } = useSettingsForm().view;
  const { entered, enter } = useEntered();
  if (!view) return null;
  const values: FieldValues = {
    deadlineHours: String(settings.management.tasks.deadlineHours),
    retentionMonths: String(settings.retention.quoteMonths ?? ''),
    ...entered,
  };
  const text = fillIn(view, values);
  const open = countOpen(text);
  return (
    <>
      <AutoGrid columnWidth={300} flexible gap="sm">
        {view.places.map(({ field }) => (
          <Input
            key={field}
            name={`document-${field}`}
            label={words.fields[field]}
            value={values[field] ?? ''}
            onInput={(value) => enter({ [field]: value })}
          />
        ))}
      </AutoGrid>
      <Text variant="microcopy">{words.fieldsHint}</Text>
      <TextArea label={words.text} name="document-text" readOnly rows={16} resize="vertical" value={text} />
      {open > 0 ? (
        <Alert title={words.openPlaces(open)} variant="info">
          {words.openPlacesHint}
        </Alert>
      ) : (
        <Alert title={words.complete} variant="success" />
      )}
      <CopyButton text={text} />
    </>
  );
}
