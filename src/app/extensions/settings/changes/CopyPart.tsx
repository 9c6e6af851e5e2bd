import { Button, Flex, LoadingButton, Text, TextArea, useExtensionActions } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { usePageWords } from '#shared/usePageContext.ts';
import { Section } from '../people/Section.tsx';

interface CopyPartProps {
  readonly file: string | null;
  readonly isWorking: boolean;
  readonly onShow: () => void;
}

/** All settings as text, to be kept or taken to another account. */
export function CopyPart({ file, isWorking, onShow }: CopyPartProps) {
  const words = usePageWords().settings.changes.file;
  return (
    <Section title={words.title} hint={words.hint}>
      {file === null ? (
        <Flex direction="row">
          <LoadingButton
            variant="secondary"
            size="sm"
            loading={isWorking}
            // Where it worked the button is gone.
            resultIconName="warning"
            onClick={onShow}
          >
            {words.show}
          </LoadingButton>
        </Flex>
      ) : (
        <CopyText file={file} />
      )}
    </Section>
  );
}

function CopyText({ file }: { readonly file: string }) {
  const words = usePageWords().settings.changes.file;
  const { copyTextToClipboard } = useExtensionActions<'pages' | 'settings'>();
  const [note, setNote] = useState('');
  const copy = () => {
    copyTextToClipboard(file).then(
      () => setNote(words.copied),
      () => setNote(words.notCopied),
    );
  };
  return (
    <Flex direction="column" gap="sm">
      <TextArea label={words.label} name="settings-copy" value={file} rows={12} readOnly />
      <Flex direction="row" gap="sm" align="center" wrap>
        <Button variant="secondary" size="sm" onClick={copy}>
          {words.copy}
        </Button>
        {note !== '' && <Text variant="microcopy">{note}</Text>}
      </Flex>
    </Flex>
  );
}
