import { AutoGrid, Button, Flex, LoadingSpinner, Select, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import {
  documentIds,
  documentLanguages,
  type DocumentId,
  type DocumentLanguage,
  type DocumentsRequest,
} from '#core/views/documents-view.ts';
import { PageFailure } from '#shared/PageFailure.tsx';
import { usePageContext, usePageWords } from '#shared/usePageContext.ts';
import { Section } from '../../people/Section.tsx';
import { DocumentText } from './DocumentText.tsx';
import { useDocument } from './useDocument.ts';

/** The notices: chosen, filled in and copied. */
export function DocumentSection() {
  const words = usePageWords().privacy.documents;
  const { locale } = usePageContext();
  const [request, setRequest] = useState<DocumentsRequest>({
    document: 'employee-notice',
    language: /^fr/i.test(locale ?? '') ? 'fr' : 'en',
  });
  const { open, state } = useDocument();
  const choose = (part: Partial<DocumentsRequest>) => {
    const next = { ...request, ...part };
    setRequest(next);
    if (state.status !== 'none') open(next);
  };
  return (
    <Section title={words.title} hint={words.hint}>
      <AutoGrid columnWidth={240} flexible gap="sm">
        <Select
          name="document"
          label={words.document}
          value={request.document}
          options={documentIds.map((value) => ({ value, label: words.names[value] }))}
          onChange={(value) => choose({ document: value as DocumentId })}
        />
        <Select
          name="document-language"
          label={words.language}
          value={request.language}
          options={documentLanguages.map((value) => ({ value, label: words.languages[value] }))}
          onChange={(value) => choose({ language: value as DocumentLanguage })}
        />
      </AutoGrid>
      <Text variant="microcopy">{words.about[request.document]}</Text>
      {state.status === 'none' && (
        <Flex direction="row">
          <Button variant="secondary" onClick={() => open(request)}>
            {words.open}
          </Button>
        </Flex>
      )}
      {state.status === 'loading' && <LoadingSpinner label={words.loading} showLabel />}
      {state.status === 'failed' && <PageFailure failure={state.failure} onRetry={() => open(request)} />}
      <DocumentText view={state.status === 'ready' ? state.view : null} />
    </Section>
  );
}
