import { Button, EmptyState, Flex, LoadingSpinner, Text } from '@hubspot/ui-extensions';
import type { SettingsPreview } from '#core/views/settings-view.ts';
import { PageFailure } from '#shared/PageFailure.tsx';
import { usePageWords } from '#shared/usePageContext.ts';
import { Section } from '../people/Section.tsx';
import { ChangedSignals } from './ChangedSignals.tsx';
import { previewText } from './preview-text.ts';
import type { PreviewState } from './useDetectionPreview.ts';

/** What the changes would have made of the account's last emails, with the sentences that prove it. */
export function DetectionPreview({ state }: { readonly state: PreviewState }) {
  const words = usePageWords().settingsDetection.preview;
  const { status, preview, failure, again } = state;
  return (
    <Section title={words.title} hint={words.hint}>
      {status === 'unchanged' && <Text>{words.unchanged}</Text>}
      {status === 'invalid' && <Text>{words.invalid}</Text>}
      {status === 'working' && <LoadingSpinner label={words.working} showLabel />}
      {status === 'failed' && failure && <PageFailure failure={failure} onRetry={again} />}
      {status === 'ready' && preview && (
        <>
          <PreviewResult preview={preview} />
          <Flex direction="row">
            <Button size="xs" variant="transparent" onClick={again}>
              {words.run}
            </Button>
          </Flex>
        </>
      )}
    </Section>
  );
}

function PreviewResult({ preview }: { readonly preview: SettingsPreview }) {
  const words = usePageWords().settingsDetection.preview;
  if (preview.emails === 0)
    return (
      <EmptyState
        title={words.noEmailsTitle}
        layout="vertical"
        imageName="emailConfirmation"
        imageWidth={120}
        flush
      >
        <Text>{words.noEmails}</Text>
      </EmptyState>
    );
  return (
    <Flex direction="column" gap="sm">
      <Flex direction="column" gap="flush">
        <Text format={{ fontWeight: 'demibold' }}>{previewText(preview, words)}</Text>
        <Text variant="microcopy">{words.sum(preview.alertsNow, preview.alertsThen)}</Text>
      </Flex>
      <ChangedSignals signals={preview.changed} />
    </Flex>
  );
}
