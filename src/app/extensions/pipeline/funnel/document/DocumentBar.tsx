import { Alert, Button, Flex, Select, Text, TextArea, useExtensionActions } from '@hubspot/ui-extensions';
import { PageLink } from '@hubspot/ui-extensions/pages';
import { useState } from 'react';
import { languageNames, languageOf, languages, type Language } from '#core/wording/languages.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { paths } from '../../frame/routes.ts';
import { usePart } from '../draft/usePart.ts';
import { documentToMarkdown } from './document-to-markdown.ts';
import type { FunnelDocument } from './funnel-document.ts';

interface DocumentBarProps {
  readonly content: FunnelDocument;
  readonly language: Language;
}

/** Above the document: its language, a copy of it as text, the way back. */
export function DocumentBar({ content, language }: DocumentBarProps) {
  const { document: words, overview } = usePageWords().funnel;
  const { mapParams, toDocument } = usePart();
  return (
    <Flex direction="column" gap="sm">
      <PageLink to={paths.funnel} params={mapParams}>
        {overview.toMap}
      </PageLink>
      <Flex direction="row" gap="md" align="end" wrap>
        <Select
          name="language"
          label={words.language}
          options={languages.map((each) => ({ value: each, label: languageNames[each] }))}
          value={language}
          onChange={(chosen) => toDocument(languageOf(String(chosen)) ?? language)}
        />
        <Copy key={language} text={documentToMarkdown(content)} />
      </Flex>
      <Text variant="microcopy">{words.printHint}</Text>
    </Flex>
  );
}

/** Copies the text, and says whether that went well; where it did not, the text stands there to be copied by hand. */
function Copy({ text }: { readonly text: string }) {
  const words = usePageWords().funnel.document;
  const { copyTextToClipboard } = useExtensionActions<'pages'>();
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'refused'>('none');
  const copy = () => {
    copyTextToClipboard(text).then(
      () => setOutcome('copied'),
      () => setOutcome('refused'),
    );
  };
  return (
    <Flex direction="column" gap="sm" align="start">
      <Button variant="primary" onClick={copy}>
        {words.copy}
      </Button>
      {outcome === 'copied' && <Alert title={words.copied} variant="success" />}
      {outcome === 'refused' && (
        <>
          <Alert title={words.notCopied} variant="warning" />
          <TextArea name="document" label={words.copy} value={text} rows={12} readOnly />
        </>
      )}
    </Flex>
  );
}
